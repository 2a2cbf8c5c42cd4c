// What one action cell is worth under its rule.

import { toArgument } from '../../../src/grid/cells/argument';
import { reader } from '../../../src/grid/cells/reader';
import { maybeAsOf } from '../../../src/grid/dates/asOf';
import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { timesCounted, worthOf } from '../../../src/grid/rows/actionWorth';
import { toScoringRules } from '../../../src/grid/rows/scoringRules';
import { useSpreadsheet } from '../../support/spreadsheet';

const read = reader('F');
/** Ten points, at most three times, fading by half each ten days; five points, as often as done, for ever. */
const RULES = [
  [10, 3, 10],
  [5, '', ''],
];
const rules = () => toScoringRules(read, RULES, 2);
const asOf = () => maybeAsOf(read, '2026-03-23', lazyZone());

beforeEach(() => useSpreadsheet('UTC'));

function counted(cell: unknown, column = 0): number {
  return timesCounted(toArgument(read('actions', [[cell, cell]])), 0, column, rules(), cell);
}

test('times done, at most as often as the rule allows', () => {
  expect([counted(2), counted(9), counted(true), counted('no'), counted('2026-01-01')]).toEqual([2, 3, 1, 0, 1]);
  expect(counted(9, 1)).toBe(9);
});

test('less than no times and an error are refused with their place', () => {
  expect(() => counted(-1, 1)).toThrow('F: row 1, column 2 of actions: -1 is negative; 0 or more is wanted');
  expect(() => counted('#N/A')).toThrow('F: row 1, column 1 of actions: "#N/A" is an error in that cell');
});

// prettier-ignore
test.each<[string, number, number, unknown, number]>([
  ['on the day itself',                      1, 0, '2026-03-23', 10],
  ['after a half-life',                      1, 0, '2026-03-13', 5],
  ['after two',                              1, 0, '2026-03-03', 2.5],
  ['still to come',                          1, 0, '2026-04-23', 10],
  ['a number has no date',                   2, 0, 2,            20],
  ['TRUE has none either',                   1, 0, true,         10],
  ['a rule without half-life',               1, 1, '2020-01-01', 5],
])('%s', (_, times, column, cell, worth) => {
  expect(worthOf(times, column, rules(), asOf(), cell)).toBeCloseTo(worth, 12);
});

test('without a moment to look from nothing fades', () => {
  expect(worthOf(1, 0, rules(), undefined, '2020-01-01')).toBe(10);
});
