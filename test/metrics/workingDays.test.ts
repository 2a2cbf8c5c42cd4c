// Working days: a day on which anything is open counts one.

import { DAY_MS, HOUR_MS, dayNumber } from '../../src/calendar/civil';
import { WorkingDays } from '../../src/metrics/workingDays';

const open = [9 * HOUR_MS, 18 * HOUR_MS];
const days = new WorkingDays({
  versions: [{ fromDay: -Infinity, week: [[], open, open, open, open, open, []] }],
  holidays: new Map([
    [dayNumber(2026, 11, 16), []],
    [dayNumber(2026, 11, 21), open],
  ]),
  yearly: new Map(),
});
const day = (number: number): number => dayNumber(2026, 11, number);
const at = (number: number, hour: number): number => day(number) * DAY_MS + hour * HOUR_MS;

// prettier-ignore
test.each([
  ['a week',                                  2,  8,  5],
  ['one working day',                         3,  3,  1],
  ['a Sunday',                                1,  1,  0],
  ['a holiday on a Monday',                   16, 16, 0],
  ['a Saturday with hours of its own',        21, 21, 1],
  ['the month',                               1,  30, 21],
  ['nothing, when the end is earlier',        10, 9,  0],
])('%s', (_, from, to, count) => {
  expect(days.between(day(from), day(to))).toBe(count);
});

// prettier-ignore
test.each([
  ['the same day',                                at(3, 10), at(3, 17),  0],
  ['the next day, before the hour of the start',  at(3, 10), at(4, 9),   0],
  ['the next day, from that hour on',             at(3, 10), at(4, 10),  1],
  ['over a weekend',                              at(6, 10), at(9, 10),  1],
  ['over a weekend, an hour short',               at(6, 10), at(9, 9),   0],
  ['until a Sunday, whatever the hour',           at(5, 10), at(8, 1),   1],
  ['two weeks',                                   at(3, 10), at(17, 10), 9],
])('passed since: %s', (_, start, now, count) => {
  expect(days.since(start, now)).toBe(count);
});
