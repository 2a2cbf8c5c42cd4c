// What a page says of its places, in the words its formulas use.
import { block } from '../../src/template/block';
import { formSheet } from '../../src/template/formSheet';

const TABLE = block('B5', 'name sum', 'title heading line*3 total');

const page = (given: Partial<Parameters<typeof formSheet>[0]>) =>
  formSheet({
    id: 'goals',
    name: 'goals.name',
    tabColor: '#000000',
    rows: 20,
    widths: [16, 100, 100],
    blocks: [TABLE],
    cells: [],
    ...given,
  });

test('styles, formats and protections stand on the places they name', () => {
  const spec = page({
    styles: { section: 'title.name', input: ['line1:line3.name', 'line1:line3.sum'], total: 'total' },
    formats: { whole: 'line1:total.sum' },
    protected: 'total heading',
    merges: 'heading',
    tiles: 'line1:line3',
    cleared: 'D5 line2.sum',
  });
  expect(spec.styles).toEqual([
    { ranges: ['B5'], style: 'section' },
    { ranges: ['B7:B9', 'C7:C9'], style: 'input' },
    { ranges: ['B10:C10'], style: 'total' },
  ]);
  expect(spec.formats).toEqual([{ ranges: ['C7:C10'], format: 'whole' }]);
  expect([spec.protected, spec.merges, spec.tiles, spec.cleared]).toEqual([
    ['B10:C10', 'B6:C6'],
    ['B6:C6'],
    ['B7:C9'],
    ['D5', 'C8'],
  ]);
});

test('validations, names, heights, rules and charts, too', () => {
  const spec = page({
    heights: { 'total heading': 30, 'line1:line2': 20 },
    validations: { 'line1.sum line3.sum': { rule: { kind: 'date' }, strict: true } },
    names: { Total: 'total.sum' },
    rules: [{ on: 'line1:line3', formula: '=[line1.$sum]>[$total.$sum]', style: 'bad' }],
    charts: [
      {
        type: 'bar',
        title: 'goals.name',
        data: ['line1:line3.sum'],
        headers: 0,
        at: 'total.name',
        width: 1,
        height: 1,
        colors: [],
      },
    ],
  });
  expect(spec.heights.map(({ row, pixels }) => [row, pixels])).toEqual([
    [6, 30],
    [7, 20],
    [8, 20],
    [10, 30],
  ]);
  expect(spec.validations.map(({ range }) => range)).toEqual(['C7', 'C9']);
  expect(spec.names).toEqual([{ name: 'Total', range: 'C10' }]);
  expect(spec.rules).toEqual([{ ranges: ['B7:C9'], formula: '=$C7>$C$10', style: 'bad' }]);
  expect(spec.charts.map(({ data, at }) => [data, at])).toEqual([[['C7:C9'], 'B10']]);
});

test('formulas name cells of the sheet', () => {
  const spec = page({ cells: TABLE.fill({ total: { sum: '=SUM([line1:line3.sum])&[.name]' } }) });
  expect(spec.cells).toEqual([{ at: 'C10', content: { formula: '=SUM(C7:C9)&B10' } }]);
});

test.each([
  ['a style', { styles: { input: 'nobody.name' } }],
  ['a validation', { validations: { 'line1.nothing': { rule: { kind: 'date' as const }, strict: true } } }],
  ['a name', { names: { Total: 'total.nothing' } }],
  ['a height', { heights: { nobody: 20 } }],
  ['a formula', { cells: TABLE.fill({ total: { sum: '=[nobody.sum]' } }) }],
  ['a rule', { rules: [{ on: 'total', formula: '=[.sum]>0', style: 'bad' as const }] }],
  ['a sheet without its blocks', { blocks: [], protected: 'total' }],
])('%s on a place nobody knows is refused', (_, given) => {
  expect(() => page(given)).toThrow(/^Cannot place ".*": it is in no block of the sheet$/);
});
