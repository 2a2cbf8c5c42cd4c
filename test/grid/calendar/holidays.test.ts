import { reader } from '../../../src/grid/cells/reader';
import { dayNumber } from '../../../src/calendar/civil';
import { toHolidays } from '../../../src/grid/calendar/holidays';
import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { column, dateCell, useSpreadsheet } from '../../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const HOUR = 3_600_000;
const CHRISTMAS = dayNumber(2026, 12, 25);
const EVE = CHRISTMAS - 1;
const holidaysOf = (value: unknown, office = '') => {
  const { holidays, yearly } = toHolidays(reader('F'), value, lazyZone()).of(office);
  return [[...holidays], [...yearly]];
};

test.each([
  ['a column of dates', () => column('2026-12-25', '', dateCell('2026-12-24'))],
  ['a row of dates', () => [['2026-12-25', '', dateCell('2026-12-24')]]],
  [
    'a table',
    () => [
      ['2026-12-25', 'closed', ''],
      ['', '', ''],
      [46_380, 'Cerrado', null],
    ],
  ],
])('%s closes them', (_, value) => {
  expect(holidaysOf(value())).toEqual([
    [
      [CHRISTMAS, []],
      [EVE, []],
    ],
    [],
  ]);
});

test('one date is a holiday, none is none', () => {
  expect(holidaysOf('2026-12-25')).toEqual([[[CHRISTMAS, []]], []]);
  expect(holidaysOf('')).toEqual([[], []]);
  expect(holidaysOf(undefined)).toEqual([[], []]);
});

test('a date may have hours, and come back every year', () => {
  const table = [
    ['2026-12-24', '9-13, 15-16'],
    ['*-12-24', '9-13'],
    [' *-2-29 ', ''],
  ];
  expect(holidaysOf(table)).toEqual([
    [[EVE, [9 * HOUR, 13 * HOUR, 15 * HOUR, 16 * HOUR]]],
    [
      [1224, [9 * HOUR, 13 * HOUR]],
      [229, []],
    ],
  ]);
  expect(holidaysOf([['2026-12-24', '9-13']])).toEqual([[[EVE, [9 * HOUR, 13 * HOUR]]], []]);
  expect(holidaysOf([['*-12-24', '*-12-25']])[1]).toHaveLength(2);
});

test('hours of a date may last until its end', () => {
  expect(holidaysOf([['2026-12-24', '22:00-24:00']])).toEqual([[[EVE, [22 * HOUR, 24 * HOUR]]], []]);
});

test('an office has its own dates before those of all, and of two rows for a date the later holds', () => {
  const table = [
    ['2026-12-24', '9-13', ''],
    ['2026-12-24', '', ''],
    ['2026-12-24', '9-12', 'LIMA'],
    ['2026-12-24', '9-10', 'Lima'],
    ['*-12-25', '', 'Lima'],
  ];
  expect(holidaysOf(table)).toEqual([[[EVE, []]], []]);
  expect(holidaysOf(table, 'lima')).toEqual([[[EVE, [9 * HOUR, 10 * HOUR]]], [[1225, []]]]);
  expect(holidaysOf(table, 'quito')).toEqual([[[EVE, []]], []]);
});
