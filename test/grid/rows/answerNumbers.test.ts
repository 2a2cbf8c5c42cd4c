// Formulas of a few row-wise numbers.

import { toNumbers } from '../../../src/grid/cells/number';
import { reader } from '../../../src/grid/cells/reader';
import { answerNumbers, positiveAt, shareAt } from '../../../src/grid/rows/answerNumbers';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const numbers = (name: string, value: unknown) => toNumbers(reader('F')(name, value));

beforeEach(() => useSpreadsheet('UTC'));

test('a number for cells, a column for ranges, nothing where the row is blank', () => {
  const [one, three] = [numbers('a', 5), numbers('b', column(1, '', 3))];
  expect(answerNumbers([one], () => 10)).toBe(10);
  expect(answerNumbers([one, three], (row) => row)).toEqual([[0], [''], [2]]);
});

test('what leaves what a cell can hold is refused with its row', () => {
  const rows = numbers('a', column(1, 2));
  expect(() => answerNumbers([rows], (row) => (row === 1 ? Infinity : 1))).toThrow(
    'F: row 2 of a: the result is too large a number',
  );
  expect(() => answerNumbers([numbers('a', 1)], () => NaN)).toThrow('F: a: the result is too large a number');
});

test('what must be more than 0, and what may be at most 1', () => {
  const rows = numbers('a', column(0.5, 0, 1, 1.5));
  expect([positiveAt(rows, 0), shareAt(rows, 0), shareAt(rows, 2), shareAt(rows, 1)]).toEqual([0.5, 0.5, 1, 0]);
  expect(() => positiveAt(rows, 1)).toThrow('F: row 2 of a: 0 is not more than 0');
  expect(() => shareAt(rows, 3)).toThrow('F: row 4 of a: 1.5 is not a rate above 0 and up to 1');
  expect(() => positiveAt(numbers('a', column('', 1)), 0)).toThrow('F: row 1 of a: a value is wanted');
});
