// What dates that come back every year take from a sum over days.

import { civilDate, dayNumber } from '../../src/calendar/civil';
import { YearlySums } from '../../src/metrics/yearlySums';

const between = (sums: YearlySums, from: number, to: number): number => sums.beforeDay(to) - sums.beforeDay(from);

test('each date of each year counts once, whichever years are asked for first', () => {
  const sums = new YearlySums([1225, 101], () => 1);
  const years = (from: number, to: number): number => between(sums, dayNumber(from, 1, 1), dayNumber(to, 1, 1));
  expect(years(2026, 2027)).toBe(2);
  expect(years(2020, 2030)).toBe(20);
  expect(years(1999, 2001)).toBe(4);
  expect(years(2030, 2050)).toBe(40);
});

test('a date counts from the day after it on', () => {
  const sums = new YearlySums([1225], () => 1);
  const christmas = dayNumber(2026, 12, 25);
  expect([christmas, christmas + 1].map((day) => between(sums, christmas - 1, day))).toEqual([0, 1]);
});

test('a leap day comes back every four years', () => {
  const sums = new YearlySums([229], () => 1);
  expect(between(sums, dayNumber(2023, 1, 1), dayNumber(2029, 1, 1))).toBe(2);
  expect(between(sums, dayNumber(2025, 1, 1), dayNumber(2028, 1, 1))).toBe(0);
});

test('each is worth what its own day is worth', () => {
  const sums = new YearlySums([1225], (day) => civilDate(day).year);
  expect(between(sums, dayNumber(2025, 1, 1), dayNumber(2027, 1, 1))).toBe(2025 + 2026);
});

test('without dates there is nothing to take', () => {
  expect(new YearlySums([], () => 1).beforeDay(dayNumber(2026, 1, 1))).toBe(0);
});
