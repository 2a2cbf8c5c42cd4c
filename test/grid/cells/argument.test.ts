import { toArgument, toCell, toColumn } from '../../../src/grid/cells/argument';
import { reader } from '../../../src/grid/cells/reader';

const read = reader('F');

// prettier-ignore
test.each<[string, unknown, unknown[][]]>([
  ['one cell',                     7,              [[7]]],
  ['a blank',                      undefined,      [[undefined]]],
  ['a range',                      [[1, 2], [3]],  [[1, 2], [3]]],
  ['a list, as a column',          [1, 2],         [[1], [2]]],
  ['a list with holes',            Array(2),       [[undefined], [undefined]]],
  ['a range with what is no row',  [[1], null],    [[1], [null]]],
  ['a range without columns',      [[], []],       [['']]],
  ['a range without rows',         [],             [['']]],
])('toArgument() takes %s', (_, value, cells) => {
  expect(toArgument(read('a', value)).cells).toEqual(cells);
});

test('only what is given as one value is one; a range is a range, however small', () => {
  const isScalar = (value: unknown) => toArgument(read('a', value)).isScalar;
  expect([7, '', undefined, null].map(isScalar)).toEqual([true, true, true, true]);
  expect([[[7]], [7], [], [[]], [[1, 2]]].map(isScalar)).toEqual([false, false, false, false, false]);
});

test('toColumn() turns a row, and refuses a table', () => {
  expect(toColumn(read('a', [[1, 2]])).cells).toEqual([[1], [2]]);
  expect(toColumn(read('a', [Array(2)])).cells).toEqual([[undefined], [undefined]]);
  const table = [
    [1, 2],
    [3, 4],
  ];
  expect(() => toColumn(read('a', table))).toThrow(new Error('F: a: one column is wanted, not 2 rows × 2 columns'));
});

test('toCell() is the one cell of a range', () => {
  expect([toCell(read('a', 7)), toCell(read('a', [[7]]))]).toEqual([7, 7]);
});
