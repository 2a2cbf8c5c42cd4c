import { datesIn, isBeforeParting, languageIn, stampOf, TEMPLATE_VERSION, versionOf } from '../../src/template/stamp';

test('a stamp tells what it was made of', () => {
  const stamp = stampOf({ language: 'pt' }, 'dd/mm/yyyy');
  expect([versionOf(stamp), languageIn(stamp), datesIn(stamp)]).toEqual([TEMPLATE_VERSION, 'pt', 'dd/mm/yyyy']);
  expect(isBeforeParting(stamp)).toBe(false);
});

// prettier-ignore
test.each([
  ['no build has finished',                '',     0, '',   'yyyy-mm-dd', false],
  ['it was built before stamps told dates', '3 es', 3, 'es', 'yyyy-mm-dd', false],
  ['it was built before the hidden sheet', '2 en', 2, 'en', 'yyyy-mm-dd', true],
  ['somebody changed it',                  'x',    0, '',   'yyyy-mm-dd', true],
])('where %s', (_, stamp, version, language, dates, isBefore) => {
  expect([versionOf(stamp), languageIn(stamp), datesIn(stamp), isBeforeParting(stamp)]).toEqual([version, language, dates, isBefore]);
});
