// The small formulas, each against a hand-made or published value.

import fc from 'fast-check';
import { dayNumber, isRealDate, weekday } from '../../src/calendar/civil';
import { decayed } from '../../src/metrics/decay';
import { neededAtStages, wholeRecords, worthAtStages } from '../../src/metrics/funnel';
import { hoursOn } from '../../src/metrics/openHours';
import { mergedHours } from '../../src/calendar/week';
import { paceOf } from '../../src/metrics/pace';
import { quantileSorted } from '../../src/metrics/quantile';
import { compliance, doneState, openState } from '../../src/metrics/slaState';
import { WorkingDays } from '../../src/metrics/workingDays';

test('dayNumber(), weekday() and isRealDate() agree with the proleptic calendar of Date', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        expect(isRealDate(year, month, day)).toBe(date.getUTCDate() === day && date.getUTCMonth() === month - 1);
        if (!isRealDate(year, month, day)) return;
        expect(dayNumber(year, month, day) * 86_400_000).toBe(date.getTime());
        expect(weekday(dayNumber(year, month, day))).toBe(date.getUTCDay());
      },
    ),
    { seed: 6, numRuns: 1000 },
  );
});

test('decayed() halves with each half-life and gains nothing from the future', () => {
  const day = 86_400_000;
  expect([0, 14, 28, -5].map((days) => decayed(days * day, 14))).toEqual([1, 0.5, 0.25, 1]);
});

test('neededAtStages() and worthAtStages() run top first', () => {
  expect(neededAtStages(100, 1, [0.5, 0.25])).toEqual([800, 400, 100]);
  expect(worthAtStages(100, [0.5, 0.25])).toEqual([12.5, 25, 100]);
});

test.each([
  [3, 3],
  [3.0000000001, 3],
  [3.001, 4],
  [0, 0],
  [0.2, 1],
  [1e12 + 1e-4, 1e12],
])('wholeRecords(%d) is %d', (exact, whole) => {
  expect(wholeRecords(exact)).toBe(whole);
});

test('mergedHours() sorts and joins what touches', () => {
  expect(
    mergedHours([
      [5, 6],
      [1, 3],
      [2, 4],
      [4, 5],
    ]),
  ).toEqual([1, 6]);
  expect(
    mergedHours([
      [5, 6],
      [1, 3],
    ]),
  ).toEqual([1, 3, 5, 6]);
  expect(mergedHours([])).toEqual([]);
});

test('hoursOn() takes the newest version already valid, and nothing before the first', () => {
  const week = (edge: number) => Array.from({ length: 7 }, () => [0, edge]);
  const open = {
    versions: [
      { fromDay: 10, week: week(1) },
      { fromDay: 20, week: week(2) },
    ],
    holidays: new Map([[21, []]]),
    yearly: new Map(),
  };
  expect([9, 10, 19, 20, 21, 22].map((day) => hoursOn(open, day))).toEqual([[], [0, 1], [0, 1], [0, 2], [], [0, 2]]);
});

// prettier-ignore
test.each([
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.9, 3.7],
  [[7],          0.9, 7],
  [[1, 9],       0,   1],
  [[1, 9],       1,   9],
  [[],           0.5, NaN],
])('quantileSorted(%j, %d) is %d, as PERCENTILE.INC gives', (numbers, p, value) => {
  expect(Number(quantileSorted(Float64Array.from(numbers), p).toFixed(12))).toBe(value);
});

test('a follow-up is met on its deadline and late after it', () => {
  expect([doneState(99, 100), doneState(100, 100), doneState(101, 100)]).toEqual([0, 0, 1]);
  expect([
    openState(101, 100, 9, 10),
    openState(100, 100, 10, 10),
    openState(90, 100, 8, 10),
    openState(90, 100, 7, 10),
  ]).toEqual([2, 3, 3, 4]);
});

test('compliance() is of what was due, and undefined of nothing', () => {
  expect(compliance(3, 1, 0)).toBe(0.75);
  expect(compliance(0, 0, 0)).toBeUndefined();
});

test('WorkingDays counts days with open hours, wherever the range ends', () => {
  const week = [[], [0, 1], [0, 1], [0, 1], [0, 1], [0, 1], []];
  const days = new WorkingDays({
    versions: [{ fromDay: -Infinity, week }],
    holidays: new Map([[dayNumber(2026, 3, 25), []]]),
    yearly: new Map(),
  });
  const between = (from: number, to: number) => days.between(dayNumber(2026, 3, from), dayNumber(2026, 3, to));
  expect([between(20, 31), between(21, 22), between(25, 25), between(23, 27), between(27, 23)]).toEqual([
    7, 0, 0, 4, 0,
  ]);
});

test('paceOf() is proportional and exact at the end', () => {
  expect([paceOf(90, 0, 9), paceOf(90, 1, 9), paceOf(0.7, 3, 3)]).toEqual([0, 10, 0.7]);
});
