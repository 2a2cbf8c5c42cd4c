import fc from 'fast-check';
import { BUSINESS_HOURS } from '../../src/functions/businessHours';
import { SLA_DEADLINE } from '../../src/functions/slaDeadline';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('Australia/Lord_Howe'));

const DAILY = 'Mon-Sun 10:00-18:00';
const OFFICE = 'Mon-Fri 09:00-17:00';

// Sources: ERPNext test_issue.py, airclou.com, freelancer.com project 16057804, codingace.
// prettier-ignore
test.each([
  ['2019-03-04 14:00',  6, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-06 12:00'],
  ['2026-03-20 16:00',  4, OFFICE,                [],                           '2026-03-23 12:00'],
  ['2026-03-23 16:00',  8, 'Mon-Fri 09:00-18:00', [],                           '2026-03-24 15:00'],
  ['2026-03-20 16:30',  4, OFFICE,                ['2026-03-23'],               '2026-03-24 12:30'],
  ['2026-12-24 15:00', 10, 'Mon-Fri 08:00-18:00', ['2026-12-25'],               '2026-12-28 15:00'],
  ['2019-03-04 12:00',  3, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-04 15:00'],
  ['2019-03-04 12:00',  4, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-04 16:00'],
  ['2019-03-04 07:00',  4, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-04 14:00'],
  ['2019-03-04 07:00',  6, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-04 16:00'],
  ['2019-03-04 20:00',  4, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-06 14:00'],
  ['2019-03-04 20:00',  6, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-06 16:00'],
  ['2019-03-04 14:00',  4, DAILY,                 ['2019-03-05', '2019-03-07'], '2019-03-04 18:00'],
])('SLA_DEADLINE(%s; %d; %s) is as published', (start, hours, calendar, holidays, due) => {
  const off = column('', ...holidays);
  expect(SLA_DEADLINE(start, hours, calendar, off)).toEqual(dateCell(due));
  expect(SLA_DEADLINE(dateCell(start), hours, calendar, off)).toEqual(dateCell(due));
});

test('SLA_DEADLINE() answers a serial with a serial', () => {
  expect(SLA_DEADLINE(46_101 + 16 / 24, 4, OFFICE)).toBe(46_104.5);
  expect(SLA_DEADLINE(column(46_101.5, ''), column(1, ''), OFFICE)).toEqual([[46_101 + 13 / 24], ['']]);
});

test('SLA_DEADLINE() ends at closing time, not at the next opening', () => {
  expect(SLA_DEADLINE('2026-03-20 13:00', 4, OFFICE)).toEqual(dateCell('2026-03-20 17:00'));
});

test('SLA_DEADLINE() of no hours is the start itself, open or not', () => {
  expect(SLA_DEADLINE('2026-03-21 13:00', 0, OFFICE)).toEqual(dateCell('2026-03-21 13:00'));
});

test('SLA_DEADLINE() leaves blank starts blank, whatever their hours', () => {
  expect(SLA_DEADLINE(column('', '2026-03-20', ''), column(4, 4, ''))).toEqual([
    [''],
    [dateCell('2026-03-20 04:00')],
    [''],
  ]);
  expect(SLA_DEADLINE('2026-03-20', column(4, ''))).toEqual([[dateCell('2026-03-20 04:00')], ['']]);
});

test('SLA_DEADLINE() takes clock changes as real time for Dates', () => {
  // Lord Howe Island moves by half an hour.
  expect(SLA_DEADLINE(dateCell('2026-04-04 12:00'), 24)).toEqual(dateCell('2026-04-05 11:30'));
  expect(SLA_DEADLINE('2026-04-04 12:00', 24)).toEqual(dateCell('2026-04-05 12:00'));
});

test('SLA_DEADLINE() moves a text deadline that clocks skip on by the gap', () => {
  expect(SLA_DEADLINE('2026-10-04 01:00', '1.25')).toEqual(dateCell('2026-10-04 02:45'));
});

test('SLA_DEADLINE() waits up to ten years for open time', () => {
  const opensIn = (date: string) => [['Mon-Sun', '9-18', date]];
  expect(SLA_DEADLINE('2026-01-01', 1, opensIn('2035-12-01'))).toEqual(dateCell('2035-12-01 10:00'));
  expect(() => SLA_DEADLINE('2026-01-01', 1, opensIn('2037-01-01'))).toThrow(
    new Error('SLA_DEADLINE: start: the calendar has no open time in the ten years after "2026-01-01"'),
  );
});

// prettier-ignore
test.each<[unknown[], string]>([
  [['2026-03-20', 4, 'Mon-Sun closed'],          'start: the calendar has no open time in the ten years after "2026-03-20"'],
  [[column('', '2026-03-20'), 4, 'Mon closed'],  'row 2 of start: the calendar has no open time in the ten years after "2026-03-20"'],
  [['2026-03-20', 1e8],                          'hours: 100000000 hours lead past the year 9999'],
  [['2026-03-20', 1e300, OFFICE],                'hours: 1e+300 hours lead past the year 9999'],
  [['2026-03-20', -1],                           'hours: -1 is negative; 0 or more is wanted'],
  [['2026-03-20', '1,5'],                        'hours: "1,5" is not a number of hours; write 2, 1.5 or 2:00'],
  [[column('2026-03-20', '2026-03-20'), column(1, '')], 'row 2 of hours: a value is wanted, and it is blank'],
  [['mañana', 4],                                'start: "mañana" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
])('SLA_DEADLINE(%j) is refused', (args, message) => {
  const [start, hours, calendar] = args;
  expect(() => SLA_DEADLINE(start, hours, calendar)).toThrow(new Error(`SLA_DEADLINE: ${message}`));
});

test('BUSINESS_HOURS() from start to SLA_DEADLINE() is the hours promised', () => {
  const anyStart = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }).map((ms) => new Date(ms));
  const anyCalendar = fc.constantFrom(
    '',
    OFFICE,
    'Mon-Sun 22:00-06:00',
    'Mon-Fri 9-14, 16-19; Sat 9-13',
    'Sun 00:00-24:00',
  );
  fc.assert(
    fc.property(anyStart, fc.integer({ min: 0, max: 60_000 }), anyCalendar, (start, minutes, calendar) => {
      const due = SLA_DEADLINE(start, minutes / 60, calendar);
      expect(BUSINESS_HOURS(start, due, calendar)).toBeCloseTo(minutes / 60, 6);
    }),
    { seed: 2, numRuns: 100 },
  );
});
