// What a side earns from the shared goal.

import fc from 'fast-check';
import { SHARED_BONUS } from '../../src/functions/sharedBonus';
import { useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const PLAN = [
  [0, 1],
  [1, 1.5],
  [1.25, 2],
  [1.5, 2.5],
];

// Sources: bonuspaycalc.com, excelguru 9795 (3125 + 2250), public GitHub files.
// prettier-ignore
test.each([
  ['marginal',    180_000, 100_000, 100_000, [[0, 0.05], [1, 0.07], [2.5, 0.09]],         10_600],
  ['marginal',    14_000,  10_000,  10_000,  [[1, 1.25], [1.25, 1.5], [1.5, 1.75], [2, 2]], 5_375],
  ['marginal',    1.1,     1,       50_000,  [[0, 1], [1, 1.4]],                          57_000],
  ['retroactive', 1.1,     1,       50_000,  [[0, 1], [1, 1.4]],                          77_000],
  ['tier',        100_000, 100_000, 50_000,  PLAN,                                        50_000],
  ['tier',        110_000, 100_000, 60_000,  PLAN,                                        69_000],
  ['tier',        150_000, 100_000, 60_000,  [[0, 1]],                                    90_000],
])('SHARED_BONUS() %s of %d on a goal of %d is as published', (method, actual, goal, base, tiers, paid) => {
  expect(SHARED_BONUS(actual, goal, base, tiers, method)).toBeCloseTo(paid, 6);
});

// prettier-ignore
test.each([
  ['marginal',    0.79, 0],      ['marginal',    0.8, 0],      ['marginal',    1, 20],     ['marginal',    1.5, 120],
  ['tier',        0.5,  50],     ['tier',        1.5, 200],    ['retroactive', 0.79, 0],   ['retroactive', 0.8, 80],
  ['retroactive', 1,    200],    ['Retroactive', 0.999, 99.9],
])('SHARED_BONUS() %s at an attainment of %d', (method, attainment, paid) => {
  const tiers = [[1, 2], ['', ''], [0.8, 1]];
  expect(SHARED_BONUS(attainment, 1, 100, tiers, method)).toBeCloseTo(paid, 9);
});

test('SHARED_BONUS() reaches a boundary in spite of rounding', () => {
  expect(SHARED_BONUS(0.1 * 3, 0.1, 1, [[3, 1]], 'retroactive')).toBeCloseTo(3, 9);
  expect(SHARED_BONUS(0.7 + 0.1, 0.8, 1, [[1, 1]], 'retroactive')).toBeCloseTo(1, 9);
});

test.each([['marginal'], ['tier'], ['retroactive']])('SHARED_BONUS() %s never pays less for more', (method) => {
  const tenths = fc.integer({ min: 0, max: 30 }).map((tenth) => tenth / 10);
  const bands = fc.uniqueArray(fc.tuple(tenths, fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 5,
    selector: ([threshold]) => threshold,
  });
  const money = fc.oneof(
    fc.double({ min: 0, max: 4000, noNaN: true }),
    tenths.map((tenth) => tenth * 1000),
  );
  fc.assert(
    fc.property(bands, money, money, (rows, one, other) => {
      // More is paid in a higher band, as in every plan that is meant to spur.
      const rising = rows.map(([threshold]) => threshold).sort((a, b) => a - b);
      const multipliers = rows.map(([, multiplier]) => multiplier).sort((a, b) => a - b);
      const tiers = rising.map((threshold, i) => [threshold, multipliers[i]]);
      const paid = (actual: number) => Number(SHARED_BONUS(actual, 1000, 500, tiers, method));
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(paid(more) - paid(less)).toBeGreaterThanOrEqual(-1e-9);
    }),
    { seed: 12, numRuns: 300 },
  );
});

// prettier-ignore
test.each<[unknown[], string]>([
  [[1, 0, 1, [[0, 1]]],           'goal: 0 is not more than 0'],
  [[1, 1, 1, [[0, 1, 2]]],        'tiers: 3 columns; threshold and multiplier are wanted'],
  [[1, 1, 1, [['', '']]],         'tiers: a value is wanted, and it is blank'],
  [[1, 1, 1, [[0, 1], [0, 2]]],   'row 2, column 1 of tiers: the threshold 0 is there twice'],
  [[1, 1, 1, [[0, '']]],          'row 1, column 2 of tiers: a value is wanted, and it is blank'],
  [[1, 1, 1, [[-1, 1]]],          'row 1, column 1 of tiers: -1 is negative; 0 or more is wanted'],
  [[1, 1, 1, [[0, 1]], 'flat'],   'method: "flat" is none of: marginal, tier, retroactive'],
])('SHARED_BONUS(%j) is refused', (args, message) => {
  const [actual, goal, base, tiers, method] = args;
  expect(() => SHARED_BONUS(actual, goal, base, tiers, method)).toThrow(new Error(`SHARED_BONUS: ${message}`));
});
