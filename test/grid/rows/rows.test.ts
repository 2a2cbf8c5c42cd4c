// Row-wise arguments walk together.

import { toArgument } from '../../../src/grid/cells/argument';
import { reader } from '../../../src/grid/cells/reader';
import { answerRows, commonShape, isBlankRow } from '../../../src/grid/rows/rows';
import { useSpreadsheet } from '../../support/spreadsheet';

const argument = (value: unknown, name = 'a') => toArgument(reader('F')(name, value));
const rows = (count: number) => Array.from({ length: count }, (_, i) => [i]);

beforeEach(() => useSpreadsheet('UTC'));

// prettier-ignore
test.each<[string, unknown[], { rows: number; isScalar: boolean }]>([
  ['no argument',                 [],                    { rows: 1, isScalar: true }],
  ['cells alone',                 [1, 'x', ''],          { rows: 1, isScalar: true }],
  ['a range of one',              [1, [[1]]],            { rows: 1, isScalar: false }],
  ['a range and cells',           [1, rows(5), 'x'],     { rows: 5, isScalar: false }],
  ['ranges of the same rows',     [rows(3), rows(3)],    { rows: 3, isScalar: false }],
  ['a range of one among longer', [[[1]], rows(3)],      { rows: 3, isScalar: false }],
])('%s', (_, values, shape) => {
  expect(commonShape(values.map((value) => argument(value)))).toEqual(shape);
});

test('ranges that disagree are named, the shorter one first', () => {
  const both = [argument(rows(3), 'start'), argument(rows(4), 'end')];
  const sentence = 'F: start: 3 rows, but end has 4; give both the same rows, or one cell for all';
  expect(() => commonShape(both)).toThrow(new Error(sentence));
  expect(() => commonShape([...both].reverse())).toThrow(new Error(sentence));
});

test('a row is blank when all its ranges are', () => {
  const columns = [argument([['a'], [''], [null]]), argument([[''], [''], ['b']]), argument('always')];
  expect([0, 1, 2].map((row) => isBlankRow(columns, row))).toEqual([false, true, false]);
});

test('single cells speak where there is no range', () => {
  expect(isBlankRow([argument(''), argument('')], 0)).toBe(true);
  expect(isBlankRow([argument(''), argument(0)], 0)).toBe(false);
});

test('single cells are answered by a cell, ranges by a column', () => {
  expect(answerRows({ rows: 1, isScalar: true }, (row) => row + 10)).toBe(10);
  expect(answerRows({ rows: 1, isScalar: false }, (row) => row + 10)).toEqual([[10]]);
  expect(answerRows({ rows: 3, isScalar: false }, (row) => row + 10)).toEqual([[10], [11], [12]]);
});
