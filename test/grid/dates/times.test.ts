// Columns of dates and times as numbers.

import { reader } from '../../../src/grid/cells/reader';
import { BLANK, INSTANT, SERIAL, TEXT, isTime, kindOf, msOf, toTimes } from '../../../src/grid/dates/times';
import { dateCell, useSpreadsheet } from '../../support/spreadsheet';

const times = (value: unknown) => toTimes(reader('F')('start', value));

beforeEach(() => useSpreadsheet('America/Mexico_City'));

// prettier-ignore
test.each<[unknown, number]>([
  ['', BLANK],      [null, BLANK],      [undefined, BLANK],   [46_104, SERIAL],     [0, SERIAL],
  ['2026-03-23', TEXT], ['soon', TEXT], [new Date(0), INSTANT],
])('%j is of kind %d', (cell, kind) => {
  expect(kindOf(cell)).toBe(kind);
});

test('a Date is an instant, a serial and a text are a wall clock', () => {
  const noon = Date.UTC(2026, 2, 23, 12);
  const { ms, kinds, stride } = times([[dateCell('2026-03-23 12:00')], [46_104.5], ['2026-03-23 12:00'], ['']]);
  expect([...ms]).toEqual([noon + 6 * 3_600_000, noon, noon, 0]);
  expect([...kinds]).toEqual([INSTANT, SERIAL, TEXT, BLANK]);
  expect(stride).toBe(1);
});

test('one cell holds for every row', () => {
  expect([times('2026-03-23').stride, times([['2026-03-23']]).stride]).toEqual([0, 0]);
});

test('a row is turned into a column', () => {
  expect([...times([['2026-03-23', '', 46_104]]).kinds]).toEqual([TEXT, BLANK, SERIAL]);
});

const ADVICE = 'is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30';

// prettier-ignore
test.each<[string, unknown, string]>([
  ['a word',                'soon',          `"soon" ${ADVICE}`],
  ['an error',              '#REF!',         '"#REF!" is an error in that cell; mend it first'],
  ['TRUE',                  true,            `TRUE ${ADVICE}`],
  ['a year before 1000',    -800_000,        `-800000 ${ADVICE}`],
  ['a Date that is none',   new Date(NaN),   `Invalid Date ${ADVICE}`],
])('%s is refused with its row', (_, cell, message) => {
  expect(() => times([['2026-03-23'], [cell]])).toThrow(new Error(`F: row 2 of start: ${message}`));
});

test('cells hold the years from 1000 to 9999', () => {
  const [first, last] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31, 23, 59, 59, 999)];
  expect([isTime(first), isTime(last)]).toEqual([true, true]);
  expect([isTime(first - 1), isTime(last + 1), isTime(NaN)]).toEqual([false, false, false]);
});

test('what is no date has no moment', () => {
  expect([msOf('soon'), msOf(true), msOf(null), msOf(new Date(NaN))]).toEqual([NaN, NaN, NaN, NaN]);
});
