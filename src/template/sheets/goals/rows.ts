// The blocks of the sheet Goals.

import { block } from '../../block';

/** Keys for rows alike: month1, month2 and so on. */
function numbered(key: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${key}${index + 1}`);
}

/** The shared goal and its period. */
export const SHARED = block(
  'B5',
  ['label', 'value', 'unit', 'note'],
  ['shared', 'goal', 'deal', 'share', 'days', 'weeks', 'says'],
);

/** Beside the page: what the sentences may say, and what the figures come from. */
export const BESIDE = { missing: 'M5', pace: 'M13', gone: 'M70', capacity: 'M28', split: 'M55' } as const;

/** Open hours of today so far and in all, and the leads that rates of history would take. */
export const PACE = block(BESIDE.pace, ['value'], ['pace', 'sinceOpening', 'today', 'byHistory']);

/** What marketing owes at each stage. */
export const FUNNEL = block(
  'B12',
  ['stage', 'rate', 'history', 'owed', 'perWeek', 'worth', 'against'],
  ['funnel', 'heading', 'visitor', 'lead', 'mql', 'sql', 'opportunity', 'customer', 'words', 'wordsByHistory'],
);

/** The people who follow leads up. */
export const TEAM = block('B23', ['label', 'value'], ['capacity', 'people', 'hours', 'minutes']);

/** What was promised to each class, in the order of Settings, and what sales can do. */
export const CAPACITY = block(
  'B28',
  ['stage', 'leads', 'attempts', 'attemptsInAll', 'hours'],
  ['classHeading', 'classSql', 'classMql', 'classLead', 'promised', 'can', 'carries', 'capacitySays'],
);

export const PAST_PERIODS = numbered('past', 12);

/** Stages as Past results counts them, and at which rate each moved on. */
export const PAST_RATES = {
  leads: 'leadRate',
  mqls: 'mqlRate',
  sqls: 'sqlRate',
  opportunities: 'opportunityRate',
} as const;

/** Past results, their total and the rates they make. */
export const PAST = block(
  'B37',
  [
    ...(['period', 'leads', 'mqls', 'sqls', 'opportunities', 'customers', 'result'] as const),
    ...(['leadRate', 'mqlRate', 'sqlRate', 'opportunityRate'] as const),
  ],
  ['past', 'pastHeading', ...PAST_PERIODS, 'pastTotal', 'pastRates'],
);

export const SHARES = numbered('share', 10);

/** Who carries which share of the goal. */
export const SPLIT = block(
  'B54',
  ['name', 'share', 'goal', 'leads', 'mqls', 'sqls', 'customers', 'hours'],
  ['split', 'splitHeading', ...SHARES, 'splitTotal', 'splitSays'],
);

/** A year that starts within a month touches thirteen of them. */
export const MONTHS_SHOWN = numbered('month', 13);

/** The plan month by month. */
export const MONTHS = block(
  'B69',
  ['from', 'to', 'days', 'goal', 'toDate', 'leads', 'customers'],
  ['months', 'monthHeading', ...MONTHS_SHOWN],
);

/** Beside the months: the part of the days of the period that is over by the end of each, before today and after it. */
export const GONE = block(
  BESIDE.gone,
  ['share'],
  ['gone', ...MONTHS_SHOWN.map((month) => `${month}Gone`), 'before', 'after'],
);
