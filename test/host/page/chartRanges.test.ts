import { withFilledRanges } from '../../../src/host/page/chartRanges';

const HELD: Readonly<Record<string, unknown[]>> = { "R&D's": ['Week', 46000, 46007, '', null], Empty: [null, null] };
const getters = {
  getSheetIdByName: (name: string) => (name in HELD ? name : undefined),
  getEvaluatedCell: ({ sheetId, row }: { sheetId: string; row: number }) => ({ value: HELD[sheetId]?.[row] ?? null }),
} as unknown as Parameters<typeof withFilledRanges>[1]; // of a workbook only these two are asked

const chart = (categories: string, values: string) =>
  `<c:lineChart><c:ser><c:tx><c:f>Goals!B1</c:f></c:tx><c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser></c:lineChart>`;

// prettier-ignore
test.each([
  ['a series ends where its categories do',   "'R&amp;D''s'!A2:A9", "'R&amp;D''s'!B2:B9", "'R&amp;D''s'!A2:A3", "'R&amp;D''s'!B2:B3"],
  ['one that is empty stays',                 'Empty!A1:A9',        'Empty!B1:B9',        'Empty!A1:A9',        'Empty!B1:B9'],
  ['one of a sheet that is not there, too',   'Gone!A1:A9',         'Gone!B1:B9',         'Gone!A1:A9',         'Gone!B1:B9'],
  ['and one that lies across',                "'R&amp;D''s'!A1:D1", 'Empty!A1:D1',        "'R&amp;D''s'!A1:D1", 'Empty!A1:D1'],
])('%s', (_, categories, values, ended, endedValues) => {
  expect(withFilledRanges(chart(categories, values), getters)).toBe(chart(ended, endedValues));
});

test('each series has its own end, and one without categories is left alone', () => {
  const two = chart("'R&amp;D''s'!A1:A9", 'Empty!B1:B9') + '<c:ser><c:val><c:f>Empty!B1:B9</c:f></c:val></c:ser>';
  expect(withFilledRanges(two, getters)).toContain('<c:ser><c:val><c:f>Empty!B1:B9</c:f></c:val></c:ser>');
  expect(withFilledRanges(two, getters)).toContain('<c:f>Empty!B1:B3</c:f>');
});
