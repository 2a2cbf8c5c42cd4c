// When promised hours end.

import { HOUR_MS } from '../../../src/calendar/civil';
import { toHours } from '../../../src/grid/cells/hours';
import { reader } from '../../../src/grid/cells/reader';
import { deadlineMs, promisedMs } from '../../../src/grid/dates/deadline';
import { toTimes } from '../../../src/grid/dates/times';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const read = reader('F');
const START = Date.UTC(2026, 2, 23, 9);
const start = () => toTimes(read('start', column('2026-03-23 09:00', '2026-03-23 09:00')));
const hours = (...cells: unknown[]) => toHours(read('hours', column(...cells)));
/** A clock that never stops, and one on which nothing is open. */
const running = { openBetween: () => NaN, instantAfter: (from: number, open: number) => from + open };
const still = { ...running, instantAfter: () => NaN };

beforeEach(() => useSpreadsheet('UTC'));

test('hours are promised in whole milliseconds', () => {
  expect([0, 1].map((row) => promisedMs(hours(1.5, 1 / 3), row))).toEqual([1.5 * HOUR_MS, 1_200_000]);
  expect(() => promisedMs(hours('', 1), 0)).toThrow(new Error('F: row 1 of hours: a value is wanted, and it is blank'));
});

test('the deadline is so much open time after the start', () => {
  expect(deadlineMs(running, START, start(), hours(4, 8), 1)).toBe(START + 8 * HOUR_MS);
});

test('where nothing is open any more, the start is named', () => {
  expect(() => deadlineMs(still, START, start(), hours(4, 8), 1)).toThrow(
    'F: row 2 of start: the calendar has no open time in the ten years after "2026-03-23 09:00"',
  );
});

test('past the year 9999, the hours are named', () => {
  expect(() => deadlineMs(running, START, start(), hours(1, 1e9), 1)).toThrow(
    'F: row 2 of hours: 1000000000 hours lead past the year 9999',
  );
});
