// The one moment a call is as of.

import { DAY_MS, HOUR_MS } from '../../../src/calendar/civil';
import { reader } from '../../../src/grid/cells/reader';
import { maybeAsOf, toAsOf } from '../../../src/grid/dates/asOf';
import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { INSTANT, TEXT } from '../../../src/grid/dates/times';
import { dateCell, useSpreadsheet } from '../../support/spreadsheet';

const read = reader('F');
const age = (asOf: unknown, cell: unknown) => maybeAsOf(read, asOf, lazyZone())?.ageOf(cell);

beforeEach(() => useSpreadsheet('America/Santiago'));

test('blank is no moment, for whoever can do without', () => {
  expect([age('', 1), age(undefined, 1), age([['']], 1)]).toEqual([undefined, undefined, undefined]);
});

test('whoever cannot do without says so', () => {
  expect(() => toAsOf(read, '')).toThrow(new Error('F: as_of: a value is wanted, and it is blank'));
});

test('between two Dates it is real time, also where the clock was changed between them', () => {
  // In the night to 2026-04-05 Santiago sets its clocks back by an hour.
  expect(age(dateCell('2026-04-05 12:00'), dateCell('2026-04-04 12:00'))).toBe(25 * HOUR_MS);
});

test('with a serial or a text it is what the clocks show', () => {
  expect(age('2026-04-05 12:00', dateCell('2026-04-04 12:00'))).toBe(DAY_MS);
  expect(age(dateCell('2026-04-05 12:00'), '2026-04-04 12:00')).toBe(DAY_MS);
  expect(age('2026-04-05 12:00', 46_116.5)).toBe(DAY_MS);
});

test('what is still to come has an age below nothing', () => {
  expect(age('2026-04-05', '2026-04-06')).toBe(-DAY_MS);
});

test('a range of one is a moment, a range of more is refused', () => {
  expect([...toAsOf(read, [['2026-04-05']]).kinds]).toEqual([TEXT]);
  expect([...toAsOf(read, dateCell('2026-04-05')).kinds]).toEqual([INSTANT]);
  expect(() => toAsOf(read, [['2026-04-05'], ['2026-04-06']])).toThrow(
    'F: as_of: one cell is wanted, not 2 rows × 1 columns',
  );
});
