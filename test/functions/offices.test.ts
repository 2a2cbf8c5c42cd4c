// Hours, holidays and time zones of offices, in every function of the clock.

import fc from 'fast-check';
import { BUSINESS_HOURS } from '../../src/functions/businessHours';
import { FOLLOWUP_STATUS } from '../../src/functions/followupStatus';
import { GOAL_FORECAST } from '../../src/functions/goalForecast';
import { GOAL_PACE } from '../../src/functions/goalPace';
import { LEADS_WATERFALL } from '../../src/functions/leadsWaterfall';
import { SLA_COMPLIANCE } from '../../src/functions/slaCompliance';
import { SLA_DEADLINE } from '../../src/functions/slaDeadline';
import { SLA_REPORT } from '../../src/functions/slaReport';
import { SLA_STATUS } from '../../src/functions/slaStatus';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Mexico_City'));

const CALENDAR = [
  ['Mon-Fri', '9-18', '', '', ''],
  ['Mon-Sat', '10-14', '', 'Lima', ''],
  ['Mon-Fri', '9-18', '', 'Madrid', 'Europe/Madrid'],
];
const HOLIDAYS = [
  ['2026-03-24', '', ''],
  ['2026-03-24', '12-13', 'Lima'],
  ['*-03-25', '9-11', 'Bogotá'],
];

test('BUSINESS_HOURS() counts by the hours of each office, and of all for those without their own', () => {
  const offices = column('', 'LIMA', 'Bogota', 'Quito');
  const hours = BUSINESS_HOURS('2026-03-21 00:00', '2026-03-26 00:00', CALENDAR, HOLIDAYS, offices);
  // Saturday 21 to Wednesday 25: Monday 9, Tuesday closed, Wednesday 9; Lima 4 + 4 + 1 + 4; Bogotá 9 + 0 + 2.
  expect(hours).toEqual(column(18, 13, 11, 18));
  const [from, to] = [dateCell('2026-03-21 00:00'), dateCell('2026-03-26 00:00')];
  expect(BUSINESS_HOURS(column(from, from), to, CALENDAR, HOLIDAYS, column('lima', ''))).toEqual(column(13, 18));
});

test('an office in another time zone goes by its own clock, whatever kind of date the sheet holds', () => {
  // Madrid is 7 hours ahead until 29 March, then 8: 9:00 there is 2:00 here.
  const from = '2026-03-23 01:00';
  const to = '2026-03-23 05:00';
  expect(BUSINESS_HOURS(dateCell(from), dateCell(to), CALENDAR, '', 'Madrid')).toBe(3);
  expect(BUSINESS_HOURS(from, to, CALENDAR, '', 'Madrid')).toBe(3);
  expect(BUSINESS_HOURS(dateCell(from), to, CALENDAR, '', 'Madrid')).toBe(3);
  expect(SLA_DEADLINE(dateCell(from), 4, CALENDAR, '', 'Madrid')).toEqual(dateCell('2026-03-23 06:00'));
  expect(SLA_DEADLINE(46_104, 4, CALENDAR, '', 'Madrid')).toBe(46_104.25);
  expect(SLA_DEADLINE('2026-03-27 12:00', 4, CALENDAR, '', 'Madrid')).toEqual(dateCell('2026-03-30 05:00'));
  expect(SLA_STATUS(from, to, 3, '2026-03-24', CALENDAR, '', '', 'Madrid')).toBe('Met');
  expect(SLA_STATUS(from, to, 2.9, '2026-03-24', CALENDAR, '', '', 'Madrid')).toBe('Late');
});

test('a promise of an office in another zone is too long for its clock as for any other', () => {
  const late = () => SLA_DEADLINE('2026-03-23', 1e8, CALENDAR, '', 'Madrid');
  expect(late).toThrow(new Error('SLA_DEADLINE: hours: 100000000 hours lead past the year 9999'));
});

test('FOLLOWUP_STATUS() counts the working days of the office', () => {
  const start = column('2026-03-20 10:00', '2026-03-20 10:00');
  const status = FOLLOWUP_STATUS(start, 0, 6, 2, '2026-03-23 10:00', CALENDAR, '', '', column('', 'Lima'));
  expect(status).toEqual(column('Pending', 'Overdue'));
  // It is already Saturday in Madrid.
  const friday = '2026-03-20 18:00';
  expect(FOLLOWUP_STATUS(friday, 0, 6, 1, '2026-03-23 16:59', CALENDAR, '', '', 'Madrid')).toBe('Overdue');
  expect(FOLLOWUP_STATUS(dateCell(friday), 0, 6, 1, dateCell('2026-03-23 16:59'), CALENDAR, '')).toBe('Pending');
});

test('SLA_COMPLIANCE(), SLA_REPORT() and SLA_STATUS() judge each lead by its office', () => {
  const start = column('2026-03-20 13:00', '2026-03-20 13:00');
  const done = column('2026-03-21 11:30', '2026-03-20 15:00');
  const offices = column('Lima', 'Quito');
  const asOf = '2026-03-24';
  expect(SLA_STATUS(start, done, 2, asOf, CALENDAR, '', '', offices)).toEqual(column('Late', 'Met'));
  expect(SLA_COMPLIANCE(start, done, 2, asOf, CALENDAR, '', offices)).toBe(0.5);
  const report = SLA_REPORT(offices, start, done, 2, asOf, CALENDAR, '', offices);
  expect(report.slice(1, 3).map((row) => [row[0], row[2], row[3], row[7]])).toEqual([
    ['Lima', 0, 1, 2.5],
    ['Quito', 1, 0, 2],
  ]);
});

test('GOAL_PACE(), GOAL_FORECAST() and LEADS_WATERFALL() go by the working days of an office', () => {
  const period = ['2026-03-16', '2026-03-22', '2026-03-21'] as const;
  expect(GOAL_PACE(60, ...period, CALENDAR, '', column('Quito', 'Lima'))).toEqual(column(60, 60));
  expect(GOAL_PACE(60, '2026-03-16', '2026-03-22', '2026-03-20', CALENDAR, '', column('Quito', 'Lima'))).toEqual(
    column(60, 50),
  );
  expect(GOAL_FORECAST(50, '2026-03-16', '2026-03-22', '2026-03-20', CALENDAR, '', column('Quito', 'Lima'))).toEqual(
    column(50, 60),
  );
  const line = LEADS_WATERFALL('', 60, '2026-03-20', '2026-03-21', '2026-03-21', '', CALENDAR, '', 'lima');
  expect(line.map((row) => row[1])).toEqual(['Goal to date', 30, 60]);
});

test('each office of a column is answered as it is alone', () => {
  const minute = fc.integer({ min: 0, max: 40_000 });
  const office = fc.constantFrom('', 'Lima', 'Madrid', 'Bogotá', 'Quito');
  const lead = fc.tuple(minute, minute, office, fc.boolean());
  fc.assert(
    fc.property(fc.array(lead, { minLength: 2, maxLength: 20 }), (leads) => {
      const cell = (at: number, isSerial: boolean) =>
        isSerial ? 46_100 + at / 1440 : new Date(Date.UTC(2026, 2, 20) + at * 60_000);
      const start = leads.map(([from, , , isSerial]) => cell(from, isSerial));
      const end = leads.map(([, to, , isSerial]) => cell(to, isSerial));
      const offices = leads.map(([, , name]) => name);
      const all = BUSINESS_HOURS(column(...start), column(...end), CALENDAR, HOLIDAYS, column(...offices));
      const due = SLA_DEADLINE(column(...start), 5, CALENDAR, HOLIDAYS, column(...offices));
      leads.forEach((_, row) => {
        const hours = BUSINESS_HOURS(start[row], end[row], CALENDAR, HOLIDAYS, offices[row]);
        expect([all].flat(2)[row]).toBe(hours);
        const deadline = SLA_DEADLINE(start[row], 5, CALENDAR, HOLIDAYS, offices[row]);
        expect([due].flat(2)[row]).toEqual(deadline);
        expect(Number(BUSINESS_HOURS(start[row], deadline, CALENDAR, HOLIDAYS, offices[row]))).toBeCloseTo(5, 6);
      });
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('an office that has the spreadsheet time zone is as one that names none', () => {
  const calendar = (zone: string) => [['Mon-Fri', '9-18', '', 'a', zone]];
  const hours = (zone: string) => BUSINESS_HOURS('2026-03-20', '2026-03-23 12:00', calendar(zone), '', 'A');
  expect([hours(''), hours('America/Mexico_City'), hours('America/Mexico City')]).toEqual([12, 12, 12]);
});

// prettier-ignore
test.each<[unknown, unknown, unknown, string]>([
  [[['Mon', '9-18', '', 'Lima']], '', '',               'calendar: every row is of one office; give offices, or add rows without office'],
  [[['Mon', '9-18', '', 'Lima']], '', column('Lima', 'Quito'), 'row 2 of offices: "Quito" has no opening hours in calendar'],
  [[['Mon', '9-18', '', 'Lima']], '', 'Quito',          'offices: "Quito" has no opening hours in calendar'],
  ['Mon 9-18', '', column('#REF!', ''),                 'row 1 of offices: "#REF!" is an error in that cell; mend it first'],
  [[['Mon', '9-18', '', '', 'Mars/Olympus']], '', '',   'calendar: "Mars/Olympus" is not a time zone such as America/Mexico_City'],
  [[['Mon', '9-18', '', 'a', 'Europe/Madrid'], ['Tue', '9-18', '', 'A', 'Europe/Lisbon']], '', '', 'row 2, column 5 of calendar: "Europe/Lisbon", but the same office has Europe/Madrid in another row'],
  [[['Mon', '9-18', '', {}]], '', '',                   'row 1, column 4 of calendar: [object Object] is not a name'],
  [[['Mon', '9-18', '', '', 5]], '', '',                'row 1, column 5 of calendar: 5 is not a time zone such as America/Mexico_City'],
  ['', [['2026-03-20', '9-18', '', 'x']], '',           'holidays: 4 columns; date, hours and office are wanted'],
  ['', [['*-02-30', '']], '',                           'row 1, column 1 of holidays: "*-02-30" is not a date; write 2026-12-25, or *-12-25 for every year'],
  ['', [['', '9-18'], ['2026-03-20', '']], '',          'row 1, column 1 of holidays: a value is wanted, and it is blank'],
  ['', [['2026-03-20', '22:00-06:00']], '',             'row 1, column 2 of holidays: "22:00-06:00" ends on the next day; write 22:00-24:00, and the rest on that date'],
  ['', [['2026-03-20', 9], ['', '']], '',                         'row 1, column 2 of holidays: 9 is not text; write the hours with minutes, such as 09:00-13:00'],
  ['', [['2026-03-20', '9-5']], '',                     'row 1, column 2 of holidays: "9-5" can be 09:00-17:00 or, into the next day, 09:00-05:00; write the one you mean, with its minutes'],
])(
  'BUSINESS_HOURS() with calendar %j, holidays %j and offices %j is refused', (calendar, holidays, offices, message) => {
  const start = column('2026-03-20', '2026-03-20');
  expect(() => BUSINESS_HOURS(start, '2026-03-21', calendar, holidays, offices)).toThrow(new Error(`BUSINESS_HOURS: ${message}`));
});
