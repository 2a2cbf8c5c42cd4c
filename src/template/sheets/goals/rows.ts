// The blocks of the sheet Goals, as the page shows them from top to bottom, and what stands beside them in column M.

import { below, block, inColumn, numbered } from '../../block';

/** The shared goal and its period. */
export const SHARED = block('B5', 'label value unit note', 'shared goal deal share days weeks says');

/** What marketing owes at each stage. */
export const FUNNEL = block(
  below(SHARED, 0),
  'stage rate history owed perWeek worth against',
  'funnel heading visitor lead mql sql opportunity customer words wordsByHistory',
);

/** The people who follow leads up. */
export const TEAM = block(below(FUNNEL), 'label value', 'capacity people hours minutes');

/** What was promised to each class, in the order of Settings, and what sales can do. */
export const CAPACITY = block(
  below(TEAM),
  'stage leads attempts attemptsInAll hours',
  'classHeading classSql classMql classLead promised can carries capacitySays',
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
  below(CAPACITY),
  'period leads mqls sqls opportunities customers result leadRate mqlRate sqlRate opportunityRate',
  'past pastHeading past*12 pastTotal pastRates',
);

export const SHARES = numbered('share', 10);

/** Who carries which share of the goal. */
export const SPLIT = block(
  below(PAST),
  'name share goal leads mqls sqls customers hours',
  'split splitHeading share*10 splitTotal splitSays',
);

/** A year that starts within a month touches thirteen of them. */
export const MONTHS_SHOWN = numbered('month', 13);

/** The plan month by month. */
export const MONTHS = block(below(SPLIT), 'from to days goal toDate leads customers', 'months monthHeading month*13');

/** Beside the page: what the sentences may say, and what the figures come from. */
export const BESIDE = {
  missing: inColumn('M', SHARED),
  capacity: inColumn('M', CAPACITY),
  split: inColumn('M', SPLIT, 'splitHeading'),
};

/** Open hours of today so far and in all, and the leads that rates of history would take. */
export const PACE = block(inColumn('M', FUNNEL, 'heading'), 'value', 'pace sinceOpening today byHistory');

/** Beside the months: the part of the days of the period that is over by the end of each, before today and after it. */
export const GONE = block(inColumn('M', MONTHS, 'monthHeading'), 'share', 'gone goneBy*13 before after');
