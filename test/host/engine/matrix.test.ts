import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import { areAlike, elementwise, isArray, isError, isWide, textOf } from '../../../src/host/engine/matrix';

const cell = (value: FunctionResultObject['value']): FunctionResultObject => ({ value });
/** An array from its rows, as the engine has it: columns of cells. */
const array = (...rows: (number | string | boolean | null)[][]) =>
  (rows[0] ?? []).map((_, col) => rows.map((row) => cell(row[col] ?? null)));

// prettier-ignore
test.each<[string, Arg, boolean, boolean]>([
  // what              argument                is array  is wide
  ['nothing',          undefined,              false,    false],
  ['a cell',           cell(1),                false,    false],
  ['an array of one',  array([1]),             true,     false],
  ['a row',            array([1, 2]),          true,     true],
  ['a column',         array([1], [2]),        true,     true],
  ['an empty array',   [[]],                   true,     false],
])('%s is an array: %p', (_, arg, isOne, isMore) => {
  expect([isArray(arg), isWide(arg)]).toEqual([isOne, isMore]);
});

// prettier-ignore
test.each<[string, Arg[], boolean]>([
  ['cells',                        [cell(1), cell(2)],                        true],
  ['a block and a cell',           [array([1, 2], [3, 4]), cell(1)],          true],
  ['two blocks of one size',       [array([1, 2]), array([3, 4])],            true],
  ['a block, a row and a column',  [array([1, 2], [3, 4]), array([5, 6]), array([7], [8])], true],
  ['a row and a column',           [array([1, 2, 3]), array([4], [5])],       true],
  ['rows of two lengths',          [array([1, 2]), array([1, 2, 3])],         false],
  ['columns of two lengths',       [array([1], [2]), array([1], [2], [3])],   false],
  ['with nothing beside',          [array([1, 2]), undefined],                true],
  ['none',                         [],                                        true],
])('%s go together', (_, args, are) => {
  expect(areAlike(args)).toBe(are);
});

const plus = (...args: Arg[]) =>
  elementwise(args, (a, b) => cell(Number(a?.value ?? 0) + Number(b?.value ?? 0))).map((column) =>
    column.map(({ value }) => value),
  );

// prettier-ignore
test.each<[string, Arg[], number[][]]>([
  // columns of the answer
  ['two cells',                 [cell(1), cell(2)],                            [[3]]],
  ['a column and a cell',       [array([1], [2]), cell(10)],                   [[11, 12]]],
  ['a cell and a row',          [cell(10), array([1, 2])],                     [[11], [12]]],
  ['a column and an array of one', [array([1], [2]), array([10])],             [[11, 12]]],
  ['two blocks',                [array([1, 2], [3, 4]), array([10, 20], [30, 40])], [[11, 33], [22, 44]]],
  ['a row and a column',        [array([1, 2]), array([10], [20])],            [[11, 21], [12, 22]]],
  ['a block and a row',         [array([1, 2], [3, 4]), array([10, 20])],      [[11, 13], [22, 24]]],
  ['a block and a column',      [array([1, 2], [3, 4]), array([10], [20])],    [[11, 23], [12, 24]]],
])('%s cell by cell', (_, args, columns) => {
  expect(plus(...args)).toEqual(columns);
});

// prettier-ignore
test.each<[FunctionResultObject | undefined, boolean]>([
  [cell('#N/A'), true],
  [cell('#DIV/0!'), true],
  [cell('#REF'), true],
  [cell('#hashtag'), false],
  [cell('text'), false],
  [cell(0), false],
  [cell(null), false],
  [undefined, false],
])('%j is an error: %p', (value, is) => {
  expect(isError(value)).toBe(is);
});

// prettier-ignore
test.each<[Arg, string]>([
  [cell('a'), 'a'],
  [cell(''), ''],
  [cell(1.5), '1.5'],
  [cell(0), '0'],
  [cell(true), 'TRUE'],
  [cell(false), 'FALSE'],
  [cell(null), ''],
  [undefined, ''],
  [array(['first', 'second']), 'first'],
  [[[]], ''],
])('%j joins a text as %p', (arg, text) => {
  expect(textOf(arg)).toBe(text);
});
