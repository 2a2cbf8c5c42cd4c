// What should have been reached by now, and what will be.

import fc from 'fast-check';
import { forecastOf, paceOf } from '../../src/metrics/pace';

test('the pace is proportional, and at the end the goal to the last digit', () => {
  expect([paceOf(90, 0, 9), paceOf(90, 3, 9), paceOf(90, 9, 9)]).toEqual([0, 30, 90]);
  expect(paceOf(0.7, 3, 3)).toBe(0.7);
  expect(paceOf(-12, 1, 4)).toBe(-3);
});

test('the forecast is what the same pace leads to, and at the end what was reached', () => {
  expect([forecastOf(10, 1, 4), forecastOf(10, 2, 4), forecastOf(10, 4, 4)]).toEqual([40, 20, 10]);
  expect(forecastOf(0.1, 3, 3)).toBe(0.1);
  expect(forecastOf(0, 1, 60)).toBe(0);
});

test('before the first working day is over nothing can be foretold', () => {
  expect(forecastOf(10, 0, 60)).toBeUndefined();
  expect(forecastOf(0, 0, 60)).toBeUndefined();
});

test('whoever is exactly on pace will reach the goal', () => {
  const days = fc.integer({ min: 1, max: 260 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), days, days, (goal, one, other) => {
      const [soFar, total] = [Math.min(one, other), Math.max(one, other)];
      expect(forecastOf(paceOf(goal, soFar, total), soFar, total)).toBeCloseTo(goal, 6);
    }),
    { seed: 11 },
  );
});
