// What is left of points after some time.

import { DAY_MS } from '../../src/calendar/civil';
import { decayed } from '../../src/metrics/decay';

test('half is left after each half-life, and nothing is gained from the future', () => {
  expect([-5, 0, 14, 28, 42].map((days) => decayed(days * DAY_MS, 14))).toEqual([1, 1, 0.5, 0.25, 0.125]);
});

test('between half-lives it falls evenly in its logarithm', () => {
  expect(decayed(7 * DAY_MS, 14)).toBeCloseTo(Math.SQRT1_2, 15);
  expect(decayed(DAY_MS, 1 / 3)).toBeCloseTo(1 / 8, 15);
  expect(decayed(1, 365)).toBeLessThan(1);
});
