import { CALENDAR_HOURS } from '../../src/functions/calendarHours';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

test('CALENDAR_HOURS() tells a text back, in the language of the spreadsheet', () => {
  expect(CALENDAR_HOURS('Mon-Fri 9-18')).toBe('45 hours a week: Mon-Fri 9:00-18:00');
  expect(CALENDAR_HOURS('')).toBe('');
  useSpreadsheet('UTC', 'es_MX');
  expect(CALENDAR_HOURS('L-V 9-18; V 9-15')).toBe('42 horas a la semana: Lun-Jue 9:00-18:00; Vie 9:00-15:00');
});

test('CALENDAR_HOURS() tells a table beside the first row of each office and version', () => {
  const table = [
    ['Mon-Fri', '9-18', '', ''],
    ['Fri', '9-15', '', ''],
    ['', '', '', ''],
    ['Mon', '9-10', '', 'Lima'],
    ['Mon-Fri', '8-16', '2026-07-01', ''],
    ['Tue', '9-10', '', 'LIMA'],
  ];
  expect(CALENDAR_HOURS(table)).toEqual(
    column(
      '42 hours a week: Mon-Thu 9:00-18:00; Fri 9:00-15:00',
      '',
      '',
      'Lima: 2 hours a week: Mon-Tue 9:00-10:00',
      '7/1/2026: 40 hours a week: Mon-Fri 8:00-16:00',
      '',
    ),
  );
  expect(CALENDAR_HOURS(column('Mon 9-10', 'Tue 9-10'))).toEqual(column('2 hours a week: Mon-Tue 9:00-10:00'));
});

test('CALENDAR_HOURS() refuses what no clock would take', () => {
  expect(() => CALENDAR_HOURS('Mon-Fri 9-5')).toThrow(
    new Error(
      'CALENDAR_HOURS: calendar: "9-5" can be 09:00-17:00 or, into the next day, 09:00-05:00; write the one you mean, with its minutes',
    ),
  );
});
