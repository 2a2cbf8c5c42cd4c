import { writtenDay } from '../../../src/gas/document/writtenDay';

// prettier-ignore
test.each([
  ['2026-10-01', 'es', '1 de octubre de 2026'],
  ['2026-10-01', 'pt', '1 de outubro de 2026'],
  ['2026-12-31', 'es', '31 de diciembre de 2026'],
  ['2026-13-01', 'en', '2026-13-01'],
  ['2026-00-01', 'en', '2026-00-01'],
  ['by 2026-10-01', 'en', 'by 2026-10-01'],
  ['next week',  'es', 'next week'],
  ['',           'pt', ''],
] as const)('%p in %s is %p', (text, language, written) => {
  expect(writtenDay(text, language)).toBe(written);
});
