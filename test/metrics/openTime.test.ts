// Open time of the wall clock, however far apart the ends are.

import { DAY_MS, HOUR_MS, dayNumber } from '../../src/calendar/civil';
import type { OpenHours } from '../../src/metrics/openHours';
import { OpenTime } from '../../src/metrics/openTime';

const workday = [9 * HOUR_MS, 13 * HOUR_MS, 14 * HOUR_MS, 18 * HOUR_MS];
const open: OpenHours = {
  versions: [{ fromDay: -Infinity, week: [[], workday, workday, workday, workday, workday, []] }],
  holidays: new Map([[dayNumber(2026, 11, 16), []]]),
  yearly: new Map([[1225, [9 * HOUR_MS, 12 * HOUR_MS]]]),
};
const time = new OpenTime(open);
const at = (month: number, day: number, hour = 0): number => dayNumber(2026, month, day) * DAY_MS + hour * HOUR_MS;
const hours = (from: number, to: number): number => time.between(from, to) / HOUR_MS;

// prettier-ignore
test.each([
  ['within a morning',                  at(11, 17, 10), at(11, 17, 12),   2],
  ['over lunch',                        at(11, 17, 12), at(11, 17, 15),   2],
  ['before the door opens',             at(11, 17, 3),  at(11, 17, 9),    0],
  ['after it closes',                   at(11, 17, 18), at(11, 18, 9),    0],
  ['a whole day',                       at(11, 17),     at(11, 18),       8],
  ['over a weekend',                    at(11, 20, 17), at(11, 23, 10),   2],
  ['over a holiday on a Monday',        at(11, 13, 17), at(11, 17, 10),   2],
  ['a date of every year with its own', at(12, 24, 17), at(12, 28, 10),   5],
  ['a quarter of days',                 at(10, 1),      at(12, 31, 24),   (66 - 2) * 8 + 3],
])('%s', (_, from, to, wanted) => {
  expect(hours(from, to)).toBe(wanted);
});

test('backwards it is the same, below nothing', () => {
  expect(hours(at(11, 18, 10), at(11, 17, 10))).toBe(-8);
});

test('between two moments of one minute it is to the millisecond', () => {
  expect(time.between(at(11, 17, 9), at(11, 17, 9) + 1)).toBe(1);
  expect(time.between(at(11, 17, 9) - 1, at(11, 17, 9) + 1)).toBe(1);
});
