// When a lead's points first reached a threshold.

import { DAY_MS } from '../../src/calendar/civil';
import type { DatedPoints, LeadPoints } from '../../src/metrics/scoreHistory';
import { firstReached, pointsAt } from '../../src/metrics/scoreHistory';

const on = (day: number, points: number, halfLifeDays = Infinity): DatedPoints => ({
  ms: day * DAY_MS,
  points,
  halfLifeDays,
});
const lead = (undated: number, ...dated: DatedPoints[]): LeadPoints => ({ undated, dated });
const day = (number: number): number => number * DAY_MS;

test('points count from their moment on, those without a date always', () => {
  const points = lead(5, on(2, 10), on(4, 20));
  expect([1, 2, 3, 4].map((each) => pointsAt(points, day(each)))).toEqual([5, 15, 15, 35]);
});

test('points with a half-life fade from their moment on', () => {
  const points = lead(0, on(0, 40, 10));
  expect([0, 10, 20, 30].map((each) => pointsAt(points, day(each)))).toEqual([40, 20, 10, 5]);
});

// prettier-ignore
test.each<[string, LeadPoints, threshold: number, reached: number]>([
  ['with what it came with',             lead(50),                                 50, 0],
  ['by its second action',               lead(0, on(1, 30), on(3, 20)),            50, 3],
  ['whatever the order they stand in',   lead(0, on(3, 20), on(1, 30)),            50, 3],
  ['though the points faded later',      lead(0, on(1, 50, 1), on(9, 1)),          50, 1],
  ['only where both are fresh enough',   lead(0, on(1, 30, 1), on(2, 40)),         60, NaN],
  ['never',                              lead(10, on(1, 30)),                      50, NaN],
  ['on arrival, by an action before it', lead(0, on(-2, 50)),                      50, 0],
])('the threshold is reached %s', (_, points, threshold, reached) => {
  expect(firstReached(points, threshold, day(0), day(30))).toBe(day(reached));
});

test('what comes after the last moment reaches nothing; in the last moment itself it does', () => {
  const points = lead(0, on(5, 50));
  expect(firstReached(points, 50, day(0), day(4))).toBeNaN();
  expect(firstReached(points, 50, day(0), day(5))).toBe(day(5));
});

test('without a last moment all that happened is looked at', () => {
  expect(firstReached(lead(0, on(400, 50)), 50, day(0), NaN)).toBe(day(400));
});
