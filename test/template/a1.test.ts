import fc from 'fast-check';
import { columnLetters, columnNumber, formatArea, parseArea } from '../../src/template/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test.each([
  ['B2', { row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
  ['$B$2', { row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
  ['B2:D9', { row: 2, column: 2, lastRow: 9, lastColumn: 4 }],
  ['$B$2:$D$9', { row: 2, column: 2, lastRow: 9, lastColumn: 4 }],
  ['AA10:AB', { row: 10, column: 27, lastRow: undefined, lastColumn: 28 }],
])('parseArea() reads %s', (a1, area) => {
  expect(parseArea(a1)).toEqual(area);
});

test.each(['', 'B', '2', 'b2', 'B2:', 'B:D', "'Leads'!B2", 'B2:D9:E1'])('parseArea() refuses "%s"', (a1) => {
  expect(() => parseArea(a1)).toThrow(new SyntaxError(`Cannot read a range: "${a1}" is not A1 notation`));
});

test('one cell is written without a colon, one column with an open end with it', () => {
  expect(formatArea({ row: 2, column: 2, lastRow: 2, lastColumn: 2 })).toBe('B2');
  expect(formatArea({ row: 2, column: 2, lastRow: undefined, lastColumn: 2 })).toBe('B2:B');
});

test('a column is its letters and back, whatever the column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20000 }), (column) => columnNumber(columnLetters(column)) === column),
  );
});

test('an area is its A1 notation and back, whatever the area', () => {
  const area = fc
    .record({
      row: fc.integer({ min: 1, max: 1e6 }),
      column: fc.integer({ min: 1, max: 18278 }),
      rows: fc.option(fc.nat(1000), { nil: undefined }),
      columns: fc.nat(30),
    })
    .map(({ row, column, rows, columns }) => ({
      row,
      column,
      lastRow: rows === undefined ? undefined : row + rows,
      lastColumn: column + columns,
    }));
  fc.assert(fc.property(area, (each) => expect(parseArea(formatArea(each))).toEqual(each)));
});
