// When the business is open, date by date.

import { HOUR_MS, dayNumber } from '../../src/calendar/civil';
import type { OpenHours } from '../../src/metrics/openHours';
import { hoursOn, versionOn, weekHoursOn } from '../../src/metrics/openHours';

const [early, late, short] = [
  [8 * HOUR_MS, 16 * HOUR_MS],
  [10 * HOUR_MS, 18 * HOUR_MS],
  [9 * HOUR_MS, 12 * HOUR_MS],
];
const JULY = dayNumber(2026, 7, 1);
const open: OpenHours = {
  versions: [
    { fromDay: dayNumber(2026, 1, 1), week: Array.from({ length: 7 }, () => early) },
    { fromDay: JULY, week: [[], late, late, late, late, late, []] },
  ],
  holidays: new Map([
    [dayNumber(2026, 12, 25), short],
    [dayNumber(2026, 9, 16), []],
  ]),
  yearly: new Map([
    [1225, []],
    [916, short],
    [229, short],
  ]),
};

// prettier-ignore
test.each([
  ['before the first version',                    [2025, 12, 31], []],
  ['the first day of the first version',          [2026, 1, 1],   early],
  ['the last day before the second',              [2026, 6, 30],  early],
  ['the first day of the second',                 [2026, 7, 1],   late],
  ['a Sunday of the second',                      [2026, 7, 5],   []],
  ['a date of every year',                        [2027, 12, 25], []],
  ['a date with hours of its own that year',      [2026, 12, 25], short],
  ['a date closed that year and not the others',  [2026, 9, 16],  []],
  ['the same date a year later',                  [2027, 9, 16],  short],
  ['a leap day',                                  [2028, 2, 29],  short],
  ['the day after the 28th of another year',      [2027, 3, 1],   late],
] as const)('%s', (_, [year, month, day], hours) => {
  expect(hoursOn(open, dayNumber(year, month, day))).toEqual(hours);
});

test('the week has hours for a holiday too', () => {
  expect(weekHoursOn(open, dayNumber(2026, 12, 25))).toEqual(late);
});

test('the newest version already valid is the one', () => {
  const versions = [10, 20, 20, 30].map((fromDay, place) => ({ fromDay, place }));
  expect([9, 10, 19, 20, 29, 30, 99].map((day) => versionOn(versions, day)?.place)).toEqual([
    undefined,
    0,
    0,
    2,
    2,
    3,
    3,
  ]);
  expect(versionOn([], 5)).toBeUndefined();
});
