import { reader } from '../../../src/grid/cells/reader';
import { toHours } from '../../../src/grid/cells/hours';
import { numberAt } from '../../../src/grid/cells/number';
import { dateCell, useSpreadsheet } from '../../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Mexico_City'));

const read = (cell: unknown) => numberAt(toHours(reader('F')('hours', cell)), 0);

// prettier-ignore
test.each<[unknown, number]>([
  [4, 4],           [0, 0],         [0.5, 0.5],     ['1.5', 1.5],
  ['2:00', 2],      ['0:30', 0.5],  ['26:15', 26.25], ['0:00:36', 0.01],
  ['2h', 2],        ['2 horas', 2], ['1.5 hours', 1.5], ['24 hs', 24], ['90 min', 1.5], ['30 minutos', 0.5], ['45m', 0.75],
])('%p is %d hours', (cell, hours) => {
  expect(read(cell)).toBe(hours);
});

// The day 0 of spreadsheets, when Mexico went by the sun: 6:36:36 behind Greenwich.
test.each([
  ['1899-12-30 02:00', 2],
  ['1899-12-30 00:05', 5 / 60],
  ['1899-12-31 02:00', 26],
])('a cell in which people typed %s as a time is %d hours', (time, hours) => {
  expect(read(dateCell(time))).toBe(hours);
  expect(read(new Date(dateCell(time).getTime() + 24_000))).toBe(hours);
});

test.each([
  ['a while', '"a while"'],
  ['1,5', '"1,5"'],
  ['2 days', '"2 days"'],
  ['2:75', '"2:75"'],
  [true, 'TRUE'],
  [{}, '[object Object]'],
])('%p is no number of hours', (cell, shown) => {
  expect(() => read(cell)).toThrow(new Error(`F: hours: ${shown} is not a number of hours; write 2, 1.5 or 2:00`));
});

test('a date, a negative number and a blank are refused', () => {
  expect(() => read(dateCell('2026-03-02 10:00'))).toThrow('3/2/2026 10:00 is not a number of hours');
  expect(() => read(dateCell('1899-12-29 22:00'))).toThrow('is not a number of hours');
  expect(() => read(-1)).toThrow(new Error('F: hours: -1 is negative; 0 or more is wanted'));
  expect(() => read('')).toThrow(new Error('F: hours: a value is wanted, and it is blank'));
});
