// What each group reached, and how much of it went on.

import { FUNNEL_REPORT } from '../../src/functions/funnelReport';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const STAGES = [
  ['x', '2026-03-01', 1],
  ['x', 'x', ''],
  ['x', '', ''],
  ['x', false, ''],
  ['', '', ''],
  ['', '', ''],
];

test('FUNNEL_REPORT() counts what each group reached and how much of it went on', () => {
  expect(FUNNEL_REPORT(STAGES, column('Web', 'web', 'Fair', '', 'Fair', ''), [['Lead', 'MQL', 'SQL']])).toEqual([
    ['Group', 'Lead', 'MQL', 'SQL', 'Lead → MQL', 'MQL → SQL', 'Overall'],
    ['Fair', 1, 0, 0, 0, 'n/a', 0],
    ['Web', 2, 2, 1, 1, 0.5, 0.5],
    ['(no group)', 1, 0, 0, 0, 'n/a', 0],
    ['Total', 4, 2, 1, 0.5, 0.5, 0.25],
  ]);
});

test('FUNNEL_REPORT() without groups is the total, in the language of the spreadsheet', () => {
  useSpreadsheet('UTC', 'es_MX');
  expect(FUNNEL_REPORT(STAGES)).toEqual([
    ['Grupo', 'Etapa 1', 'Etapa 2', 'Etapa 3', 'Etapa 1 → Etapa 2', 'Etapa 2 → Etapa 3', 'Total del embudo'],
    ['Total', 4, 2, 1, 0.5, 0.5, 0.25],
  ]);
  expect(FUNNEL_REPORT('')).toEqual([
    ['Grupo', 'Etapa 1', 'Total del embudo'],
    ['Total', 0, 'n/a'],
  ]);
});

test('FUNNEL_REPORT() refuses error cells and labels that are too few', () => {
  expect(() => FUNNEL_REPORT([['x', '#N/A']])).toThrow(
    new Error('FUNNEL_REPORT: row 1, column 2 of stages: "#N/A" is an error in that cell; mend it first'),
  );
  expect(() => FUNNEL_REPORT(STAGES, '', ['a'])).toThrow(new Error('FUNNEL_REPORT: labels: 1 names; 3 are wanted'));
  expect(() => FUNNEL_REPORT(STAGES, column('a', 'b'))).toThrow(
    new Error('FUNNEL_REPORT: groups: 2 rows, but stages has 6; give both the same rows, or one cell for all'),
  );
});

test('FUNNEL_REPORT() lets a stage reached imply those before it: no rate is over 1', () => {
  const stages = [
    ['x', '', 'x'],
    ['', '', '2026-03-02'],
    ['x', 'x', 'n/a'],
    ['x', 'no', false],
    ['', '-', ''],
  ];
  expect(FUNNEL_REPORT(stages, '', [['Lead', 'MQL', 'SQL']])).toEqual([
    ['Group', 'Lead', 'MQL', 'SQL', 'Lead → MQL', 'MQL → SQL', 'Overall'],
    ['Total', 4, 3, 2, 0.75, 2 / 3, 0.5],
  ]);
});
