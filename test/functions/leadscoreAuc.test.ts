// How well scores tell those who were won from the others.

import { LEADSCORE_AUC } from '../../src/functions/leadscoreAuc';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

// prettier-ignore
test.each([
  [[10, 20, 30, 40],  [0, 0, 1, 1],     1],
  [[10, 20, 30, 40],  [1, 1, 0, 0],     0],
  [[10, 10, 10, 10],  [0, 1, 0, 1],     0.5],
  [[10, 20, '', 40],  [0, 1, 0, 0],     0.5],
  [['10', 10, 30],    ['', 'x', 'won'], 0.75],
])('LEADSCORE_AUC() of %j with %j won is %d', (scores, won, area) => {
  expect(LEADSCORE_AUC(column(...scores), column(...won))).toBe(area);
});

test('LEADSCORE_AUC() takes a date as won, and needs both kinds', () => {
  expect(LEADSCORE_AUC(column(1, 2), column('', dateCell('2026-03-20')))).toBe(1);
  expect(() => LEADSCORE_AUC(column(1, 2), column(1, 1))).toThrow(
    new Error('LEADSCORE_AUC: won: 2 won and 0 not won; at least 1 of each are wanted'),
  );
});

test('one score for all tells no lead from another', () => {
  expect(LEADSCORE_AUC(5, column(1, 0, 1))).toBe(0.5);
});
