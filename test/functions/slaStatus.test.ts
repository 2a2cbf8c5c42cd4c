import fc from 'fast-check';
import { SLA_COMPLIANCE } from '../../src/functions/slaCompliance';
import { SLA_DEADLINE } from '../../src/functions/slaDeadline';
import { SLA_REPORT } from '../../src/functions/slaReport';
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

const START = column(
  '2026-03-20 16:00',
  '2026-03-20 16:00',
  '',
  '2026-03-20 16:00',
  '2026-03-23 10:00',
  '2026-03-20 16:00',
);
const DONE = column('2026-03-20 17:00', '2026-03-25 10:00', '', '', '', '2026-03-20 16:30');
const OWNER = column('Ana', 'luís', 'Ana', 'Luis', 'ana', '');

test('SLA_COMPLIANCE() counts what is due, and leaves what is in time out', () => {
  expect(SLA_COMPLIANCE(START, DONE, 4, '2026-03-23 12:30', OFFICE)).toBe(2 / 4);
  expect(SLA_COMPLIANCE(START, '', 4, '2026-03-20 16:30', OFFICE)).toBe('n/a');
  expect(SLA_COMPLIANCE('', '', 4, '2026-03-20')).toBe('n/a');
});

// Source: launchengine.app, 85 of 100.
test('SLA_COMPLIANCE() of 85 met in 100 is 85 %, as published', () => {
  const done = Array.from({ length: 100 }, (_, row) => [row < 85 ? '2026-03-20 10:00' : '2026-03-20 18:00']);
  expect(SLA_COMPLIANCE('2026-03-20 09:00', done, 4, '2026-03-21')).toBe(0.85);
});

test('SLA_REPORT() has one row per group, sorted, and a total', () => {
  expect(SLA_REPORT(OWNER, START, DONE, 4, '2026-03-23 12:30', OFFICE)).toEqual([
    ['Group', 'Leads', 'Met', 'Late', 'Overdue', 'Pending', 'Compliance', 'Median hours', '90th percentile hours'],
    ['Ana', 2, 1, 0, 0, 1, 1, 1, 1],
    ['luís', 2, 0, 1, 1, 0, 0, 18, 18],
    ['(no group)', 1, 1, 0, 0, 0, 1, 0.5, 0.5],
    ['Total', 5, 2, 1, 1, 1, 0.5, 1, 14.6],
  ]);
});

test('SLA_REPORT() speaks the language of the spreadsheet and survives having no leads', () => {
  useSpreadsheet('America/Santiago', 'es_CL');
  expect(SLA_REPORT('', '', '', 4, '2026-03-23')).toEqual([
    [
      'Grupo',
      'Prospectos',
      'Cumplidos',
      'Tarde',
      'Vencidos',
      'Pendientes',
      'Cumplimiento',
      'Mediana de horas',
      'Percentil 90 de horas',
    ],
    ['Total', 0, 0, 0, 0, 0, 'n/a', '', ''],
  ]);
});

test('SLA_REPORT() sorts numbers before text, and refuses error cells as names', () => {
  const starts = column(...Array.from({ length: 4 }, () => '2026-03-20'));
  const report = SLA_REPORT(column('b', 10, 2, 'A'), starts, '', 4, '2026-03-20');
  expect(report.map(([name]) => name)).toEqual(['Group', 2, 10, 'A', 'b', 'Total']);
  expect(() => SLA_REPORT(column('#REF!'), '2026-03-20', '', 4, '2026-03-20')).toThrow(
    new Error('SLA_REPORT: groups: "#REF!" is an error in that cell; mend it first'),
  );
});

test('SLA_REPORT() adds up to its total and agrees with SLA_STATUS(), SLA_COMPLIANCE() and SLA_DEADLINE()', () => {
  const minute = fc.integer({ min: 0, max: 40_000 }).map((at) => new Date(Date.UTC(2026, 2, 20) + at * 60_000));
  const lead = fc.tuple(
    fc.constantFrom('a', 'B', 'ç', ''),
    fc.option(minute, { nil: '' }),
    fc.option(minute, { nil: '' }),
  );
  fc.assert(
    fc.property(fc.array(lead, { minLength: 1, maxLength: 30 }), minute, (leads, asOf) => {
      const [owners, starts, dones] = [0, 1, 2].map((at) => leads.map((row) => [row[at]]));
      const [, ...report] = SLA_REPORT(owners, starts, dones, 4, asOf, OFFICE);
      const total = report.pop() ?? [];
      for (const at of [1, 2, 3, 4, 5]) expect(report.reduce((sum, row) => sum + Number(row[at]), 0)).toBe(total[at]);
      const states = SLA_STATUS(starts, dones, 4, asOf, OFFICE);
      const count = (state: string) => [states].flat(2).filter((value) => value === state).length;
      expect(total.slice(2, 5)).toEqual(['Met', 'Late', 'Overdue'].map(count));
      expect(total[6]).toBe(SLA_COMPLIANCE(starts, dones, 4, asOf, OFFICE));
      const due = [SLA_DEADLINE(starts, 4, OFFICE)].flat(2);
      const isMet = leads.map(([, start, done], row) => start !== '' && done !== '' && done <= (due[row] ?? ''));
      expect(isMet.filter(Boolean).length).toBe(total[2]);
    }),
    { seed: 3, numRuns: 60 },
  );
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
