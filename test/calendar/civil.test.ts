import { civilDate, dayNumber, isRealDate, weekday } from '../../src/calendar/civil';

// prettier-ignore
test.each([
  [1970, 1, 1, 0],        [1970, 3, 1, 59],     [1969, 12, 31, -1],   [2000, 2, 29, 11_016],  [2000, 3, 1, 11_017],
  [1900, 3, 1, -25_508],  [2026, 11, 28, 20_785], [1000, 1, 1, -354_285], [9999, 12, 31, 2_932_896], [2100, 2, 28, 47_540],
])('%d-%d-%d is day %d, and back', (year, month, day, number) => {
  expect(dayNumber(year, month, day)).toBe(number);
  expect(civilDate(number)).toEqual({ year, month, day });
});

test('civilDate() is the inverse of dayNumber() on every day of four centuries', () => {
  for (let number = -146_097; number < 146_097; number += 1) {
    const { year, month, day } = civilDate(number);
    if (dayNumber(year, month, day) !== number || !isRealDate(year, month, day)) throw new Error(String(number));
  }
});

test('weekday() counts from Sunday, before 1970 too', () => {
  expect([-5, -4, 0, 3, 20_785].map(weekday)).toEqual([6, 0, 4, 0, 6]);
});

// prettier-ignore
test.each([
  [2024, 2, 29, true],  [2026, 2, 29, false], [1900, 2, 29, false], [2000, 2, 29, true], [2026, 12, 31, true],
  [2026, 12, 32, false], [2026, 4, 31, false], [2026, 0, 1, false], [2026, 13, 1, false], [2026, 1, 0, false], [2026, 1, 31, true],
])('%d-%d-%d is a date: %p', (year, month, day, isReal) => {
  expect(isRealDate(year, month, day)).toBe(isReal);
});
