// The facts of leads as a table.

import { lazyZone } from '../../../src/grid/dates/lazyZone';
import type { LeadFacts } from '../../../src/grid/leads/leadFacts';
import { LEAD_FACT_COLUMNS, countedRow, problemWords, uncountedRow } from '../../../src/grid/leads/leadTable';
import { timeScales } from '../../../src/grid/leads/leadTime';
import { useSpreadsheet } from '../../support/spreadsheet';

const at = (day: number): number => Date.UTC(2026, 10, day);
const serial = (day: number): number => 46_326 + day;
const FACTS: LeadFacts = {
  createdMs: at(2),
  score: 60,
  fit: 0.8,
  persona: 'Laura',
  reached: [at(3), at(4), NaN, NaN],
  stage: 'SQL',
  outcome: 'open',
  promise: { fromMs: at(3), promisedMs: 4 * 3_600_000, deadlineMs: at(4) },
  answeredMs: at(5),
  state: 1,
  hours: 9.5,
  tried: 'pending',
};

beforeEach(() => useSpreadsheet('UTC'));

const row = (changes: Partial<LeadFacts> = {}) =>
  Object.fromEntries(
    countedRow({ ...FACTS, ...changes }, timeScales(lazyZone())(46_000), 46_000).map((cell, i) => [
      LEAD_FACT_COLUMNS[i],
      cell,
    ]),
  );

test('every fact under its heading, moments in the kind of the arrival', () => {
  expect(row()).toEqual({
    check: '',
    counted: serial(2),
    score: 60,
    matched: 0.8,
    match: 'Laura',
    mql_at: serial(3),
    sql_at: serial(4),
    opportunity_at: '',
    won_at: '',
    stage: 'SQL',
    outcome: 'open',
    from: serial(3),
    promised: 4,
    deadline: serial(4),
    answered: serial(5),
    state: 'late',
    hours: 9.5,
    tried: 'pending',
  });
});

test('what is not known is blank', () => {
  const unknown = row({ score: NaN, fit: NaN, promise: undefined, answeredMs: NaN, state: -1, hours: NaN, tried: '' });
  for (const name of ['score', 'matched', 'from', 'promised', 'deadline', 'answered', 'state', 'hours', 'tried'])
    expect([name, unknown[name]]).toEqual([name, '']);
});

test('the five states by name', () => {
  expect([0, 1, 2, 3, 4].map((state) => row({ state })['state'])).toEqual([
    'met',
    'late',
    'overdue',
    'risk',
    'pending',
  ]);
});

test('a lead that is not counted has its problem alone', () => {
  const cells = uncountedRow('Created is missing');
  expect(cells).toHaveLength(LEAD_FACT_COLUMNS.length);
  expect(cells.filter((cell) => cell !== '')).toEqual(['Created is missing']);
  expect(cells[0]).toBe('Created is missing');
});

test('problems are in the words of a locale, no problem is none', () => {
  const words = ['en_US', 'es_MX', 'pt_BR'].map((locale) => problemWords(locale)('leads.noCreated'));
  expect(new Set(words).size).toBe(3);
  expect([problemWords('en_US')(''), problemWords('en_US')(undefined)]).toEqual(['', '']);
});
