import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { BUSINESS_HOURS } from '../../src/functions/businessHours';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const OFFICE = 'Mon-Fri 10:00-18:00';

// Sources: ERPNext test_issue.py (10:00-18:00), sla-manager README and tests, businesstimedelta, biztime, snowdaycalculatornow.
// prettier-ignore
const PUBLISHED = [
  ['2021-06-28 11:00',    '2021-06-28 12:00',    OFFICE,                             3_600],
  ['2021-06-28 12:00',    '2021-06-29 11:00',    OFFICE,                            25_200],
  ['2021-06-28 12:00',    '2021-06-29 20:00',    OFFICE,                            50_400],
  ['2021-06-25 12:00',    '2021-06-26 11:00',    OFFICE,                            21_600],
  ['2021-06-28 20:00',    '2021-06-29 11:00',    OFFICE,                             3_600],
  ['2021-06-28 20:00',    '2021-06-29 20:00',    OFFICE,                            28_800],
  ['2021-06-28 06:00',    '2021-07-01 06:00',    OFFICE,                            86_400],
  ['2021-06-28 06:00',    '2021-07-01 11:00',    OFFICE,                            90_000],
  ['2021-06-28 12:00',    '2021-06-28 20:00',    OFFICE,                            21_600],
  ['2021-06-28 06:00',    '2021-07-01 20:00',    OFFICE,                           115_200],
  ['2021-06-28 12:00',    '2021-07-01 11:00',    OFFICE,                            82_800],
  ['2021-06-28 12:00',    '2021-07-01 20:00',    OFFICE,                           108_000],
  ['2021-06-28 20:00',    '2021-07-01 06:00',    OFFICE,                            57_600],
  ['2021-06-28 20:00',    '2021-07-01 11:00',    OFFICE,                            61_200],
  ['2021-06-28 20:00',    '2021-07-01 20:00',    OFFICE,                            86_400],
  ['2021-06-28 19:00',    '2021-06-28 20:00',    OFFICE,                                 0],
  ['2021-06-28 06:00',    '2021-06-29 11:00',    OFFICE,                            32_400],
  ['2021-06-28 06:00',    '2021-06-29 20:00',    OFFICE,                            57_600],
  ['2022-07-25 05:35:40', '2022-07-29 14:00',    'Mon-Fri 09:00-17:30',            140_400],
  ['2022-07-21 08:59',    '2022-07-21 09:00:30', 'Wed 09:00-17:00',                      0],
  ['2016-01-18 09:00',    '2016-01-22 18:00',    'Mon-Fri 09:00-12:00,13:00-18:00', 144_000],
  ['2018-12-09 08:00',    '2018-12-15 08:00',    'Mon-Fri 09:00-17:00',            144_000],
  ['2026-03-24 10:00',    '2026-03-24 12:30',    'Mon-Fri 09:00-17:00',              9_000],
  ['2026-03-20 16:30',    '2026-03-23 09:30',    'Mon-Fri 09:00-17:00',              3_600],
] as const;

test.each(PUBLISHED)(
  'BUSINESS_HOURS() from %s to %s at %s is %i seconds, as published',
  (start, end, calendar, seconds) => {
    expect(BUSINESS_HOURS(start, end, calendar)).toBeCloseTo(seconds / 3600, 10);
    expect(BUSINESS_HOURS(dateCell(start), dateCell(end), calendar)).toBeCloseTo(seconds / 3600, 10);
  },
);

// Source: sla-manager SLATest, hours that change on 2022-07-27.
test.each([
  ['2022-07-26 10:00', 120],
  ['2022-07-27 10:00', 150],
  ['2022-07-30 10:00', 220],
  ['2022-07-31 10:00', 230],
] as const)('BUSINESS_HOURS() until %s counts each day by the hours then valid: %i seconds', (end, seconds) => {
  const calendar = [
    ['Mon-Sun', '09:00-09:01', '1900-01-01'],
    ['Mon-Fri', '09:00-09:00:30', '2022-07-27'],
    ['Sat-Sun', '09:00-09:00:10', '2022-07-27'],
  ];
  expect(BUSINESS_HOURS('2022-07-25 08:59', end, calendar)).toBeCloseTo(seconds / 3600, 10);
});

test('BUSINESS_HOURS() answers a column with a column and a row with a column', () => {
  const starts = ['2026-03-23 09:00', '2026-03-23 10:00'];
  const ends = ['2026-03-23 11:00', '2026-03-23 10:30'];
  expect(BUSINESS_HOURS(column(...starts), column(...ends))).toEqual([[2], [0.5]]);
  expect(BUSINESS_HOURS([starts], [ends])).toEqual([[2], [0.5]]);
  expect(BUSINESS_HOURS('2026-03-23 09:00', column(...ends))).toEqual([[2], [1.5]]);
});

test('BUSINESS_HOURS() leaves a row blank where start or end is', () => {
  const day = '2026-03-23';
  expect(BUSINESS_HOURS(column(day, '', day, ''), column(day, day, '', ''))).toEqual([[0], [''], [''], ['']]);
  expect(BUSINESS_HOURS('', null)).toBe('');
});

test('BUSINESS_HOURS() reads serials, ISO text and Dates alike', () => {
  const serial = 46_104 + 9 / 24;
  expect(BUSINESS_HOURS(serial, serial + 1 / 24, OFFICE)).toBe(0);
  expect(BUSINESS_HOURS(serial, '2026-03-23T11:00:00', OFFICE)).toBe(1);
  expect(BUSINESS_HOURS(dateCell('2026-03-23 09:00'), '2026-03-23 11:00', OFFICE)).toBe(1);
  expect(BUSINESS_HOURS(dateCell('2026-03-23 09:00'), serial + 0.5, OFFICE)).toBe(8);
});

test('BUSINESS_HOURS() counts the hour that clocks gain between Dates, not between texts', () => {
  const [before, after] = ['2026-04-04 12:00', '2026-04-05 12:00'];
  expect(BUSINESS_HOURS(dateCell(before), dateCell(after))).toBe(25);
  expect(BUSINESS_HOURS(before, after)).toBe(24);
  expect(BUSINESS_HOURS(dateCell(before), after)).toBe(24);
});

test('BUSINESS_HOURS() reads Dates of another realm', () => {
  const cells: unknown = runInNewContext('[[new Date(Date.UTC(2026, 2, 23))], [""]]');
  expect(BUSINESS_HOURS(cells, new Date(Date.UTC(2026, 2, 24)))).toEqual([[24], ['']]);
});

// prettier-ignore
test.each([
  ['closed from Friday to Monday',    '2026-03-20 18:00', '2026-03-23 10:00', OFFICE,                0],
  ['overnight',                       '2026-03-20 23:00', '2026-03-21 07:00', 'Fri 22:00-06:00',     7],
  ['overnight cut by a holiday',      '2026-03-24 23:00', '2026-03-25 07:00', 'Mon-Sun 22:00-06:00', 1],
  ['until midnight',                  '2026-03-20 23:00', '2026-03-21 01:00', 'Mon-Sun 00:00-24:00', 2],
  ['backwards',                       '2026-03-23 12:00', '2026-03-23 11:00', OFFICE,               -1],
  ['a century',                       '1950-01-02 00:00', '2050-01-03 00:00', 'Sun 0-24',        5218 * 24],
  ['to the end of time',              '2026-03-20 17:00', '9999-12-31',       'Fri 10-18',    8 * 416_051 + 1],
] as const)('BUSINESS_HOURS() at the limits: %s', (_, start, end, calendar, hours) => {
  expect(BUSINESS_HOURS(start, end, calendar, [['2026-03-25']])).toBe(hours);
});

test('BUSINESS_HOURS() reads days apart by commas, too', () => {
  expect(BUSINESS_HOURS('2026-03-23', '2026-03-25', 'Mon 9-13, Tue 9-18')).toBe(4 + 9);
});

test('BUSINESS_HOURS() ignores holidays that fall on a weekend', () => {
  const week = ['2026-03-20 10:00', '2026-03-27 10:00', OFFICE] as const;
  expect(BUSINESS_HOURS(...week, column('2026-03-21', '', '2026-03-22'))).toBe(40);
  expect(BUSINESS_HOURS(...week, column('2026-03-23'))).toBe(32);
});

test.each([
  ['en', 'BUSINESS_HOURS: row 2 of end: "ayer" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [
    'es_CL',
    'BUSINESS_HOURS: fila 2 de end: "ayer" no es una fecha ni una hora; escríbela como 2026-03-23 o 2026-03-23 16:30',
  ],
  [
    'pt_BR',
    'BUSINESS_HOURS: linha 2 de end: "ayer" não é uma data nem uma hora; escreva-a como 2026-03-23 ou 2026-03-23 16:30',
  ],
])('BUSINESS_HOURS() says in %s which cell is wrong', (locale, message) => {
  useSpreadsheet('America/Santiago', locale);
  expect(() => BUSINESS_HOURS('2026-03-20', column('', 'ayer'))).toThrow(new Error(message));
});

// prettier-ignore
test.each<[unknown[], string]>([
  [['#N/A', '2026-03-20'],                                'start: "#N/A" is an error in that cell; mend it first'],
  [[true, '2026-03-20'],                                  'start: TRUE is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [['2026-02-30', '2026-03-20'],                          'start: "2026-02-30" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [['2026-03-20', '2026-03-20 24:00'],                    'end: "2026-03-20 24:00" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [['2026-03-20', 1e9],                                   'end: 1000000000 is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [['2026-03-20', new Date(NaN)],                         'end: Invalid Date is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [[[['2026-03-20', 1], [1, 1]], 1],                      'start: one column is wanted, not 2 rows × 2 columns'],
  [[column(1, 2), column(1, 2, 3)],                       'start: 2 rows, but end has 3; give both the same rows, or one cell for all'],
  [[1, 2, 'Mon-Fri'],                                     'calendar: "Mon-Fri" has no hours; write for example Mon-Fri 09:00-18:00, or Sun closed'],
  [[1, 2, 'Lunez 9-18'],                                  'calendar: "lunez" is not a day of the week'],
  [[1, 2, 'Mon 9-25'],                                    'calendar: "9-25" is not hours such as 09:00-18:00 (separate blocks with ;)'],
  [[1, 2, 'Mon 9-13, noon'],                              'calendar: "noon" is not hours such as 09:00-18:00 (separate blocks with ;)'],
  [[1, 2, 'Mon 9-9'],                                     'calendar: "9-9" opens and closes at the same time; all day is 00:00-24:00'],
  [[1, 2, 9],                                             'calendar: 9 is not text such as Mon-Fri 09:00-18:00'],
  [[1, 2, [['Mon', '9-18', 'x']]],                        'row 1, column 3 of calendar: "x" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [[1, 2, '', column('2026-01-01', 'feriado')],           'row 2 of holidays: "feriado" is not a date; write 2026-12-25, or *-12-25 for every year'],
])('BUSINESS_HOURS(%j) is refused', (args, message) => {
  const [start, end, calendar, holidays] = args;
  expect(() => BUSINESS_HOURS(start, end, calendar, holidays)).toThrow(new Error(`BUSINESS_HOURS: ${message}`));
});

test('BUSINESS_HOURS() does not mutate what it is given', () => {
  const start = Object.freeze([Object.freeze(['2026-03-20']), Object.freeze([''])]);
  const calendar = Object.freeze([Object.freeze(['Mon-Fri', '9-18'])]);
  expect(BUSINESS_HOURS(start, start, calendar, start)).toEqual([[0], ['']]);
});

const anyTime = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 })
  .map((minute) => new Date(minute * 60_000));
const anyCalendar = fc.constantFrom(
  '',
  OFFICE,
  'Mon-Sun 22:00-06:00',
  'Mon-Fri 9-14, 16-19; Sat 9-13',
  'Sun 00:00-24:00',
);

test('BUSINESS_HOURS() is antisymmetric and additive', () => {
  fc.assert(
    fc.property(anyTime, anyTime, anyTime, anyCalendar, (a, b, c, calendar) => {
      const hours = (from: Date, to: Date) => Number(BUSINESS_HOURS(from, to, calendar));
      expect(hours(a, b) + hours(b, a)).toBe(0);
      expect(hours(a, b) + hours(b, c)).toBeCloseTo(hours(a, c), 9);
    }),
    { seed: 1, numRuns: 100 },
  );
});
