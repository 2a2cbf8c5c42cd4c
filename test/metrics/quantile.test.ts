// Quantiles as spreadsheets interpolate them.

import fc from 'fast-check';
import { quantileSorted } from '../../src/metrics/quantile';

const quantile = (numbers: readonly number[], p: number): number => quantileSorted(Float64Array.from(numbers), p);

test('the ends are the least and the greatest, the middle is the median', () => {
  expect([0, 0.5, 1].map((p) => quantile([3, 5, 11], p))).toEqual([3, 5, 11]);
  expect(quantile([3, 5, 11, 13], 0.5)).toBe(8);
  expect([0, 0.3, 1].map((p) => quantile([7], p))).toEqual([7, 7, 7]);
  expect(quantile([], 0.5)).toBeNaN();
});

test('between two numbers it runs straight', () => {
  expect([0.25, 0.5, 0.75].map((p) => quantile([0, 100], p))).toEqual([25, 50, 75]);
});

test('it never falls as p grows, and stays among the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
      const ascending = [...numbers].sort((a, b) => a - b);
      const values = Array.from({ length: 21 }, (_, i) => quantile(ascending, i / 20));
      values.forEach((value, i) => expect(value).toBeGreaterThanOrEqual((values[i - 1] ?? -Infinity) - 1e-9));
      expect(Math.min(...values)).toBe(ascending[0]);
      expect(Math.max(...values)).toBe(ascending.at(-1));
    }),
    { seed: 14 },
  );
});
