// Promises by group: counts, shares and hours.

import fc from 'fast-check';
import { SLA_COMPLIANCE } from '../../src/functions/slaCompliance';
import { SLA_DEADLINE } from '../../src/functions/slaDeadline';
import { SLA_REPORT } from '../../src/functions/slaReport';
import { SLA_STATUS } from '../../src/functions/slaStatus';
import { DONE, OFFICE, START } from '../support/promises';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const OWNER = column('Ana', 'luís', 'Ana', 'Luis', 'ana', '');

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
