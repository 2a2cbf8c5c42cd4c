// How each lead’s follow-up stands against what was promised.

import { FOLLOWUP_STATUS } from '../../src/functions/followupStatus';
import { SLA_STATUS } from '../../src/functions/slaStatus';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const OFFICE = 'Mon-Fri 09:00-17:00';

// prettier-ignore
test.each([
  ['done in time',                  '2026-03-20 16:00', '2026-03-20 16:30', '2026-03-24 09:00', 'Met'],
  ['done on the very deadline',     '2026-03-20 16:00', '2026-03-23 12:00', '2026-03-24 09:00', 'Met'],
  ['done before it arrived',        '2026-03-20 16:00', '2026-03-20 15:00', '2026-03-24 09:00', 'Met'],
  ['done a second late',            '2026-03-20 16:00', '2026-03-23 12:00:01', '2026-03-24 09:00', 'Late'],
  ['done late, seen from before',   '2026-03-20 16:00', '2026-03-25 12:00', '2026-03-20 16:00', 'Late'],
  ['not done, past the deadline',   '2026-03-20 16:00', '',                 '2026-03-23 12:00:01', 'Overdue'],
  ['not done, on the deadline',     '2026-03-20 16:00', '',                 '2026-03-23 12:00', 'At risk'],
  ['not done, 80 % used',           '2026-03-20 16:00', '',                 '2026-03-23 11:12', 'At risk'],
  ['not done, less than 80 % used', '2026-03-20 16:00', '',                 '2026-03-23 11:11', 'Pending'],
  ['not done, out of hours',        '2026-03-20 16:00', '',                 '2026-03-22 23:00', 'Pending'],
  ['not yet there',                 '2026-03-20 16:00', '',                 '2026-03-19 16:00', 'Pending'],
  ['no lead',                       '',                 '2026-03-20 16:00', '2026-03-19 16:00', ''],
])('SLA_STATUS() %s', (_, start, done, asOf, state) => {
  const cell = (text: string) => (text === '' ? '' : dateCell(text));
  expect(SLA_STATUS(start, done, 4, asOf, OFFICE)).toBe(state);
  expect(SLA_STATUS(cell(start), cell(done), 4, cell(asOf), OFFICE)).toBe(state);
  expect(SLA_STATUS(cell(start), done, 4, cell(asOf), OFFICE)).toBe(state);
});

// Source: megatronlead.com/sla, minutes used of minutes promised.
// prettier-ignore
test.each([
  [12, 60, 'Pending'],
  [52, 60, 'At risk'],
  [ 4,  5, 'At risk'],
])('SLA_STATUS() after %d of %d minutes is %s, as published', (used, promised, state) => {
  const start = 46_101.5;
  expect(SLA_STATUS(start, '', promised / 60, start + used / 1440)).toBe(state);
});

test('SLA_STATUS() takes hours and labels of its own', () => {
  const labels = [['Cumplido', 'Tarde', 'Vencido', 'En riesgo', '']];
  const start = column('2026-03-20 09:00', '2026-03-20 09:00', '', '2026-03-20 09:00');
  expect(SLA_STATUS(start, '', column(1, 4, '', 40), '2026-03-20 12:30', OFFICE, '', labels)).toEqual([
    ['Vencido'],
    ['En riesgo'],
    [''],
    ['Pending'],
  ]);
});

test('SLA_STATUS() closes on holidays', () => {
  expect(SLA_STATUS('2026-03-20 16:00', '', 4, '2026-03-23 16:00', OFFICE, column('2026-03-23'))).toBe('Pending');
});

// prettier-ignore
test.each<[unknown[], string]>([
  [['2026-03-20', '', 4, ''],                          'as_of: a value is wanted, and it is blank'],
  [['2026-03-20', '', 4, column('2026-03-20', '')],    'as_of: one cell is wanted, not 2 rows × 1 columns'],
  [['2026-03-20', '', '', '2026-03-20'],               'hours: a value is wanted, and it is blank'],
  [['2026-03-20', 'si', 4, '2026-03-20'],              'done: "si" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [['2026-03-20', '', 4, '2026-03-20', 'Mon closed'],  'start: the calendar has no open time in the ten years after "2026-03-20"'],
  [['2026-03-20', '', 4, '2026-03-20', '', '', 'Met'], 'labels: 1 labels; five are wanted: met, late, overdue, at risk, pending'],
  [['2026-03-20', '', 4, '2026-03-20', '', '', [['Met', '#N/A', '', '', '']]], 'row 2 of labels: "#N/A" is an error in that cell; mend it first'],
])('SLA_STATUS(%j) is refused', (args, message) => {
  const [start, done, hours, asOf, calendar, holidays, labels] = args;
  const call = () => SLA_STATUS(start, done, hours, asOf, calendar, holidays, labels);
  expect(call).toThrow(new Error(`SLA_STATUS: ${message}`));
});

test.each([
  ['es_MX', ['Cumplido', 'Tarde', 'Vencido', 'En riesgo', 'En plazo']],
  ['pt_BR', ['Cumprido', 'Fora do prazo', 'Vencido', 'Em risco', 'No prazo']],
])('in %s states are said in its words, unless labels are given', (locale, words) => {
  useSpreadsheet('UTC', locale);
  const done = column('2026-03-20 10:00', '2026-03-20 15:00', '', '', '');
  const hours = column(4, 4, 4, 30, 40);
  expect(SLA_STATUS('2026-03-20 09:00', done, hours, '2026-03-21 10:00')).toEqual(column(...words));
  const [met, , overdue, , pending] = words;
  const followed = FOLLOWUP_STATUS('2026-03-20 09:00', column(6, 1, 1), 6, column(1, 1, 2), '2026-03-21 10:00');
  expect(followed).toEqual(column(met, overdue, pending));
  const labels = ['ok', '', 'wait'];
  expect(FOLLOWUP_STATUS('2026-03-20', column(6, 1, 1), 6, column(1, 1, 2), '2026-03-21', '', '', labels)).toEqual(
    column('ok', overdue, 'wait'),
  );
});

// New York, 1 November 2026: 01:00 to 02:00 comes twice, first at 05:00 UTC.
test('in the hour that comes twice, two Dates count what passed between them; a text has but the wall clock', () => {
  useSpreadsheet('America/New_York');
  const [first, second] = [new Date('2026-11-01T05:30:00Z'), new Date('2026-11-01T06:10:00Z')];
  const status = (start: unknown, done: unknown, asOf: unknown) => SLA_STATUS(start, done, 0.5, asOf);
  expect(status(first, second, second)).toBe('Late');
  expect(status(first, '', second)).toBe('Overdue');
  expect(status(first, '2026-11-01 01:45', second)).toBe('Met');
  expect(status('2026-11-01 01:30', second, second)).toBe('Met');
  expect(status('2026-11-01 00:35', second, second)).toBe('Late');
  expect(status(first, '', '2026-11-01 01:45')).toBe('Pending');
});
