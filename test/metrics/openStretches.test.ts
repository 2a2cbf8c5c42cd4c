// The open stretches of real time, over the offsets of a zone.

import { DAY_MS, HOUR_MS } from '../../src/calendar/civil';
import { ALWAYS_OPEN } from '../../src/calendar/week';
import type { Week } from '../../src/calendar/week';
import type { OpenHours } from '../../src/metrics/openHours';
import { openStretches } from '../../src/metrics/openStretches';

const daily = (...hours: number[]): Week => Array.from({ length: 7 }, () => hours.map((hour) => hour * HOUR_MS));
const open = (week: Week): OpenHours => ({
  versions: [{ fromDay: -Infinity, week }],
  holidays: new Map(),
  yearly: new Map(),
});
const inHours = (edges: readonly number[]): number[] => edges.map((edge) => edge / HOUR_MS);
const span = (from: number, to: number, offset: number) => ({
  from: from * HOUR_MS,
  to: to * HOUR_MS,
  offset: offset * HOUR_MS,
});

test('a day is open where its week says so, cut at the ends of the span', () => {
  expect(inHours(openStretches(open(daily(9, 13, 14, 18)), [span(0, 24, 0)]))).toEqual([9, 13, 14, 18]);
  expect(inHours(openStretches(open(daily(9, 13, 14, 18)), [span(10, 15, 0)]))).toEqual([10, 13, 14, 15]);
  expect(inHours(openStretches(open(daily(9, 13)), [span(13, 24, 0)]))).toEqual([]);
});

test('an offset moves the stretches the other way', () => {
  expect(inHours(openStretches(open(daily(9, 18)), [span(0, 24, -6)]))).toEqual([15, 24]);
  expect(inHours(openStretches(open(daily(9, 18)), [span(0, 24, 2)]))).toEqual([7, 16]);
});

test('stretches that touch are one, from day to day and from span to span', () => {
  expect(inHours(openStretches(open(ALWAYS_OPEN), [span(0, 72, 0)]))).toEqual([0, 72]);
  expect(inHours(openStretches(open(daily(9, 18)), [span(0, 12, 0), span(12, 24, 0)]))).toEqual([9, 18]);
});

test('an hour that the clock shows twice is open twice, one that it leaves out is not', () => {
  // From 12:00 on the clock shows an hour less: 11:00 to 12:00 comes again.
  expect(inHours(openStretches(open(daily(11, 12)), [span(0, 12, 0), span(12, 24, -1)]))).toEqual([11, 13]);
  // From 12:00 on it shows an hour more: 12:00 to 13:00 is left out.
  expect(inHours(openStretches(open(daily(12, 13)), [span(0, 12, 0), span(12, 24, 1)]))).toEqual([]);
});

test('a span of no length and no spans have no stretches', () => {
  expect(openStretches(open(ALWAYS_OPEN), [span(5, 5, 0)])).toEqual([]);
  expect(openStretches(open(ALWAYS_OPEN), [])).toEqual([]);
});

test('a holiday has its own hours, by the date that its clock shows', () => {
  const hours: OpenHours = { ...open(daily(9, 18)), holidays: new Map([[1, [10 * HOUR_MS, 12 * HOUR_MS]]]) };
  expect(inHours(openStretches(hours, [{ from: DAY_MS, to: 2 * DAY_MS, offset: 0 }]))).toEqual([34, 36]);
});
