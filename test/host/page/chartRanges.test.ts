import { withFilledRanges } from '../../../src/host/page/chartRanges';

const HELD: Readonly<Record<string, Readonly<Record<number, unknown[]>>>> = {
  "R&D's": { 0: ['Week', 'One', 'Two', '', null], 1: ['Done', 5, '', '', null] },
  Days: {
    0: ['Day', 46000, 46007, 46014, ''],
    1: ['Done', 5, 7, '', ''],
    2: ['Due', 1, 2, 3, ''],
    3: ['None', '', '', '', ''],
  },
  Empty: { 0: [null, null] },
};
const getters = {
  getSheetIdByName: (name: string) => (name in HELD ? name : undefined),
  getEvaluatedCell: ({ sheetId, col, row }: { sheetId: string; col: number; row: number }) => ({
    value: HELD[sheetId]?.[col]?.[row] ?? null,
    ...(sheetId === 'Days' && col === 0 && { format: 'dd/mm/yyyy' }),
  }),
} as unknown as Parameters<typeof withFilledRanges>[1]; // of a workbook only these two are asked

const series = (categories: string, values: string) =>
  `<c:ser><c:tx><c:f>Goals!B1</c:f></c:tx><c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`;

// prettier-ignore
test.each([
  ['a series ends where its categories do',   "'R&amp;D''s'!A2:A9", 'Gone!B2:B9',         "'R&amp;D''s'!A2:A3", 'Gone!B2:B2'],
  ['and where its values do',                 "'R&amp;D''s'!A2:A9", "'R&amp;D''s'!B2:B9", "'R&amp;D''s'!A2:A3", "'R&amp;D''s'!B2:B2"],
  ['one that is empty stays',                 'Empty!A1:A9',        'Empty!B1:B9',        'Empty!A1:A9',        'Empty!B1:B9'],
  ['one of a sheet that is not there, too',   'Gone!A1:A9',         'Gone!B1:B9',         'Gone!A1:A9',         'Gone!B1:B9'],
  ['and one that lies across',                "'R&amp;D''s'!A1:D1", 'Empty!A1:D1',        "'R&amp;D''s'!A1:D1", 'Empty!A1:D1'],
])('%s', (_, categories, values, ended, endedValues) => {
  expect(withFilledRanges(series(categories, values), getters)).toBe(series(ended, endedValues));
});

test('each series has its own end, and one without categories is left alone', () => {
  const two = `${series('Days!A2:A9', 'Days!B2:B9')}${series('Days!A2:A9', 'Days!C2:C9')}${series('Days!A2:A9', 'Days!D2:D9')}`;
  const bare = '<c:ser><c:val><c:f>Empty!B1:B9</c:f></c:val></c:ser>';
  const ranges = [...withFilledRanges(two + bare, getters).matchAll(/<c:val>.*?<c:f>(.*?)</g)].map(
    ([, range]) => range,
  );
  expect(ranges).toEqual(['Days!B2:B3', 'Days!C2:C4', 'Days!D2:D2', 'Empty!B1:B9']);
});

test('categories that are dates are written as dates, on the axis too; what is blank is a gap', () => {
  const axis =
    '<c:catAx><c:majorGridlines><c:spPr/></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="1"/></c:catAx><c:valAx><c:numFmt formatCode="General"/></c:valAx>';
  const chart = `<c:chart>${series('Days!A2:A9', 'Days!B2:B9')}${axis}</c:chart>`;
  const xml = withFilledRanges(chart, getters);
  expect(xml).toContain(
    '<c:cat><c:numRef><c:f>Days!A2:A4</c:f><c:numCache><c:formatCode>dd/mm/yyyy</c:formatCode><c:ptCount val="3"/>' +
      '<c:pt idx="0"><c:v>46000</c:v></c:pt><c:pt idx="1"><c:v>46007</c:v></c:pt><c:pt idx="2"><c:v>46014</c:v></c:pt>' +
      '</c:numCache></c:numRef></c:cat>',
  );
  expect(xml).toContain('<c:catAx><c:numFmt formatCode="dd/mm/yyyy" sourceLinked="0"/></c:catAx>');
  expect(xml).toContain('<c:valAx><c:numFmt formatCode="General"/></c:valAx>');
  expect(xml).toContain('<c:dispBlanksAs val="gap"/></c:chart>');
});
