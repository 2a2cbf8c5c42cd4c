// What a gap comes from.

import fc from 'fast-check';
import { GAP_DRIVERS } from '../../src/functions/gapDrivers';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

// Source: carbonfact/icanexplain, simple revenue funnel.
// prettier-ignore
test.each([
  [[1000, 150, 120, 8600],   [1000, 120, 160, 9055],   [0, -1720, 4586.67, -2411.67]],
  [[2000, 150, 150, 9400],   [2150, 200, 145, 8739],   [705, 2428.33, -3446.67, -347.67]],
  [[2500, 250, 125, 10_750], [2000, 400, 166, 10_147], [-2150, 8600, -2924, -4129]],
])('GAP_DRIVERS() from %j to %j is as published', (plan, actual, amounts) => {
  const drivers = GAP_DRIVERS(column(...plan), [actual]);
  expect(drivers.map(([name]) => name)).toEqual(['Volume', 'Conversion 1', 'Conversion 2', 'Average value']);
  drivers.forEach(([, amount], i) => expect(amount).toBeCloseTo(amounts[i] ?? NaN, 2));
});

test('GAP_DRIVERS() takes names, and is fair when asked for shapley', () => {
  expect(GAP_DRIVERS(column(10, 100), column(20, 400), ['Leads', 'Value'])).toEqual([
    ['Leads', 100],
    ['Value', 200],
  ]);
  expect(GAP_DRIVERS(column(10, 100), column(20, 400), '', 'Shapley')).toEqual([
    ['Volume', 150],
    ['Average value', 150],
  ]);
});

test('GAP_DRIVERS() lets a rate of nothing explain nothing', () => {
  expect(GAP_DRIVERS(column(10, 0, 0), column(10, 5, 100))).toEqual([
    ['Volume', 0],
    ['Conversion 1', 100],
    ['Average value', 0],
  ]);
  expect(GAP_DRIVERS(column(0, 0), column(0, 0))).toEqual([
    ['Volume', 0],
    ['Average value', 0],
  ]);
});

test.each([['sequential'], ['shapley']])('the amounts of GAP_DRIVERS() %s add up to the gap', (method) => {
  const figures = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(figures, figures, (plan, actual) => {
      const drivers = GAP_DRIVERS(column(...plan), column(...actual), '', method);
      const gap = (actual[3] ?? 0) - (plan[3] ?? 0);
      const size = Math.max(1, ...drivers.map(([, amount]) => Math.abs(Number(amount))));
      const sum = drivers.reduce((total, [, amount]) => total + Number(amount), 0);
      // What adding four numbers may lose, and no more.
      expect(Math.abs(sum - gap)).toBeLessThanOrEqual(4 * Number.EPSILON * size);
    }),
    { seed: 8, numRuns: 1000 },
  );
});

// prettier-ignore
test.each<[unknown[], string]>([
  [[column(1, 2), column(1, 2, 3)],          'actual: 3 rows, but plan has 2; give both the same rows, or one cell for all'],
  [[1, 1],                                   'plan: 1 figures; from 2 to 12 are wanted, counts top first and then the money'],
  [[column(0, 5), column(1, 5)],             'row 2 of plan: 5 comes from a stage of 0'],
  [[column(1, ''), column(1, 5)],            'row 2 of plan: a value is wanted, and it is blank'],
  [[column(1, 2), column(1, 2), '', 'lmdi'], 'method: "lmdi" is none of: sequential, shapley'],
])('GAP_DRIVERS(%j) is refused', (args, message) => {
  const [plan, actual, labels, method] = args;
  expect(() => GAP_DRIVERS(plan, actual, labels, method)).toThrow(new Error(`GAP_DRIVERS: ${message}`));
});
