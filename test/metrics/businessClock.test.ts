import { BusinessClock } from '../../src/metrics/businessClock';
import type { Week } from '../../src/calendar/week';
import { ALWAYS_OPEN, CLOSED } from '../../src/calendar/week';
import { WALL_CLOCK } from '../../src/calendar/zone';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFICE: Week = [[], ...Array.from({ length: 5 }, () => [9 * HOUR, 17 * HOUR]), []];
const MONDAY = Date.UTC(2026, 2, 23);

const clockOf = (week: Week, holidays: readonly number[] = []) =>
  new BusinessClock(
    {
      versions: [{ fromDay: -Infinity, week }],
      holidays: new Map(holidays.map((day) => [day, CLOSED])),
      yearly: new Map(),
    },
    WALL_CLOCK,
  );

test('openBetween() counts the open part of an interval', () => {
  const clock = clockOf(OFFICE);
  expect(clock.openBetween(MONDAY, MONDAY + DAY)).toBe(8 * HOUR);
  expect(clock.openBetween(MONDAY + 10 * HOUR, MONDAY + 11 * HOUR)).toBe(HOUR);
  expect(clock.openBetween(MONDAY + 11 * HOUR, MONDAY + 10 * HOUR)).toBe(-HOUR);
  expect(clock.openBetween(MONDAY + 9 * HOUR, MONDAY + 9 * HOUR)).toBe(0);
});

test('openBetween() does not mind in which order times are asked', () => {
  const years = [2026, 1990, 2100, 1500, 2027, 1970];
  const times = years.map((year) => Date.UTC(year, 5, 15, 12));
  const clock = clockOf(OFFICE);
  for (const time of times) {
    const back = clock.openBetween(time, MONDAY);
    expect(clockOf(OFFICE).openBetween(MONDAY, time)).toBe(-back);
  }
});

test('openBetween() of a business that never closes is the interval', () => {
  expect(clockOf(ALWAYS_OPEN).openBetween(-1e13, 1e13)).toBe(2e13);
});

test('instantAfter() is the earliest moment', () => {
  const clock = clockOf(OFFICE, [MONDAY / DAY + 1]);
  expect(clock.instantAfter(MONDAY, 0)).toBe(MONDAY);
  expect(clock.instantAfter(MONDAY, HOUR)).toBe(MONDAY + 10 * HOUR);
  expect(clock.instantAfter(MONDAY, 8 * HOUR)).toBe(MONDAY + 17 * HOUR);
  expect(clock.instantAfter(MONDAY, 8 * HOUR + 1)).toBe(MONDAY + 2 * DAY + 9 * HOUR + 1);
  expect(clock.instantAfter(MONDAY, 4000 * HOUR)).toBeGreaterThan(MONDAY + 600 * DAY);
});

test('instantAfter() gives up after ten years without open time, or after the year 9999', () => {
  expect(clockOf([[], [], [], [], [], [], []]).instantAfter(MONDAY, 1)).toBeNaN();
  expect(clockOf(ALWAYS_OPEN).instantAfter(MONDAY, 1e15)).toBe(Infinity);
  expect(clockOf(ALWAYS_OPEN).instantAfter(MONDAY, Infinity)).toBe(Infinity);
});

test('times outside the years 1000 to 9999 are refused', () => {
  expect(() => clockOf(OFFICE).openBetween(1e16, MONDAY)).toThrow(RangeError);
  expect(() => clockOf(OFFICE).openBetween(NaN, MONDAY)).toThrow(RangeError);
});
