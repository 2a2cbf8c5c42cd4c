// The facts of leads as a table: headings, then one row a lead.

import { HOUR_MS } from '../../calendar/civil';
import { leadChecks } from '../../texts/leadChecks';
import type { LeadProblem } from '../../texts/leadChecks.en';
import type { Cell } from '../rows/rows';
import type { LeadFacts } from './leadFacts';
import type { TimeScale } from './leadTime';

/** The columns, left to right, by the names under which formulas know them in every language. */
export const LEAD_FACT_COLUMNS = [
  ...[
    'check',
    'counted',
    'score',
    'matched',
    'match',
    'mql_at',
    'sql_at',
    'opportunity_at',
    'won_at',
    'stage',
    'outcome',
  ],
  ...['from', 'promised', 'deadline', 'answered', 'state', 'hours', 'tried'],
];

const STATES = ['met', 'late', 'overdue', 'risk', 'pending'] as const;

/** A problem in the words of a locale such as `es_MX`; '' for none. */
export type ProblemWords = (problem: LeadProblem | '' | undefined) => string;

/** The problems in words. */
export function problemWords(locale: string): ProblemWords {
  const texts = leadChecks(locale);
  return (problem) => (problem ? texts[problem] : '');
}

/** The row of a lead that is not counted: its problem alone. */
export function uncountedRow(problem: string): Cell[] {
  return LEAD_FACT_COLUMNS.map((_, column) => (column === 0 ? problem : ''));
}

/** The row of a lead that counts; dates are answered in the kind of its cell of arrival. */
export function countedRow(facts: LeadFacts, scale: TimeScale, created: unknown): Cell[] {
  const moment = (ms = NaN): Cell => (Number.isNaN(ms) ? '' : scale.toCell(ms, created));
  const number = (value: number): Cell => (Number.isFinite(value) ? value : '');
  const { promise, reached } = facts;
  return [
    '',
    moment(facts.createdMs),
    number(facts.score),
    number(facts.fit),
    facts.persona,
    ...reached.map((ms) => moment(ms)),
    facts.stage,
    facts.outcome,
    moment(promise?.fromMs),
    promise ? promise.promisedMs / HOUR_MS : '',
    moment(promise?.deadlineMs),
    moment(facts.answeredMs),
    STATES[facts.state] ?? '',
    number(facts.hours),
    facts.tried,
  ];
}
