// Dates without a time, as day numbers.

import { dayNumber } from '../../../src/calendar/civil';
import { reader } from '../../../src/grid/cells/reader';
import { dayAt, toDays } from '../../../src/grid/dates/day';
import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { dateCell, useSpreadsheet } from '../../support/spreadsheet';

const days = (value: unknown) => toDays(reader('F')('dates', value), lazyZone());
const MARCH_23 = dayNumber(2026, 3, 23);

beforeEach(() => useSpreadsheet('America/Mexico_City'));

test('a serial, a text and a Date of the same day are the same day, whatever their hour', () => {
  const cells = [
    46_104,
    46_104.99,
    '2026-03-23',
    '2026-03-23 23:59',
    dateCell('2026-03-23 00:30'),
    dateCell('2026-03-23 23:30'),
  ];
  expect([...days(cells).values]).toEqual(cells.map(() => MARCH_23));
});

test('a Date is of the day that the spreadsheet shows, not of the day elsewhere', () => {
  const late = dateCell('2026-03-23 23:30');
  useSpreadsheet('Asia/Tokyo');
  expect([...days([[late]]).values]).toEqual([MARCH_23 + 1]);
});

test('a blank has no day until it is asked for, and is then named', () => {
  const column = days([['2026-03-23'], [''], [null]]);
  expect([...column.values]).toEqual([MARCH_23, NaN, NaN]);
  expect(() => dayAt(column, 1)).toThrow(new Error('F: row 2 of dates: a value is wanted, and it is blank'));
});

test('one cell holds for every row', () => {
  const one = days('2026-03-23');
  expect([0, 1, 99].map((row) => dayAt(one, row))).toEqual([MARCH_23, MARCH_23, MARCH_23]);
});

// prettier-ignore
test.each([
  ['yesterday', '"yesterday" is not a date'],
  ['#N/A',      '"#N/A" is an error in that cell'],
  [true,        'TRUE is not a date'],
  [1e9,         '1000000000 is not a date'],
])('%j is refused', (cell, message) => {
  expect(() => days([['2026-03-23'], [cell]])).toThrow(`F: row 2 of dates: ${message}`);
});

test('a table is refused', () => {
  const table = [
    ['2026-03-23', '2026-03-24'],
    ['2026-03-25', '2026-03-26'],
  ];
  expect(() => days(table)).toThrow('one column is wanted, not 2 rows × 2 columns');
});
