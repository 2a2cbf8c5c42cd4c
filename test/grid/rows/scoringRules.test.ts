// Scoring rules, action by action.

import { reader } from '../../../src/grid/cells/reader';
import { toScoringRules } from '../../../src/grid/rows/scoringRules';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const rules = (value: unknown, actions: number) => toScoringRules(reader('F'), value, actions);

beforeEach(() => useSpreadsheet('UTC'));

test('a row for each action: points, most times counted, half-life', () => {
  const table = [
    [10, 3, 30],
    [-5, '', ''],
    ['', 1, ''],
  ];
  const { points, most, halfLife, hasHalfLife } = rules(table, 3);
  expect([...points]).toEqual([10, -5, 0]);
  expect([...most]).toEqual([3, Infinity, 1]);
  expect([...halfLife]).toEqual([30, Infinity, Infinity]);
  expect(hasHalfLife).toBe(true);
});

test('one column is points alone, and nothing fades', () => {
  const { points, most, hasHalfLife } = rules(column(10, 20), 2);
  expect([[...points], [...most], hasHalfLife]).toEqual([[10, 20], [Infinity, Infinity], false]);
});

test('one row as wide as there are actions is a point each', () => {
  expect([...rules([[1, 2, 3]], 3).points]).toEqual([1, 2, 3]);
  expect([...rules([[1, 2, 3]], 1).points]).toEqual([1]);
});

test('one cell is the points of one action', () => {
  expect([...rules(7, 1).points]).toEqual([7]);
});

test('an open range runs on below, with blanks only', () => {
  expect([...rules(column(1, 2, '', null), 2).points]).toEqual([1, 2]);
  expect(() => rules(column(1, 2, 3), 2)).toThrow('F: rules: 3 rules for 2 columns of actions');
});

// prettier-ignore
test.each<[string, unknown, string]>([
  ['left out',                 '',                           'rules: a value is wanted, and it is blank'],
  ['too few',                  [[1]],                        'rules: 1 rules for 2 columns of actions; one rule per action is wanted'],
  ['too wide',                 [[1, 2, 3, 4], [1, 2, 3, 4]], 'rules: 4 columns; points, most times counted and half-life are wanted'],
  ['points that are none',     [['many'], [2]],              'row 1 of rules: "many" is not a number'],
  ['less than no times',       [[1, 1], [2, -1]],            'row 2, column 2 of rules: -1 is negative; 0 or more is wanted'],
  ['a half-life of nothing',   [[1, 1, 30], [2, 1, 0]],      'row 2, column 3 of rules: 0 is not more than 0'],
])('%s: refused', (_, value, sentence) => {
  expect(() => rules(value, 2)).toThrow(new Error(`F: ${sentence}`));
});
