// The blocks of the sheet Goals, as the page shows them from top to bottom, and what stands beside them in column M.

import { below, block, inColumn, ofKind } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

/** The shared goal and its period. */
export const SHARED = form(
  'goals',
  below(HEAD, 0),
  'label value unit note f g end',
  'shared goal deal=dealSize share days=workingDays weeks .says',
);

/** What marketing owes at each stage. */
export const FUNNEL = table(
  'goals',
  below(SHARED, 0),
  'stage rate# history=byHistory# owed# perWeek# worth# against',
  'funnel visitor lead mql sql opportunity customer words wordsByHistory',
);

/** The people who follow leads up. */
export const TEAM = form('goals', below(FUNNEL), 'label value', 'capacity people=reps hours=hoursPerDay minutes');

/** What was promised to each class, in the order of Settings, and what sales can do. */
export const CAPACITY = block(
  below(TEAM),
  'stage leads attempts attemptsInAll hours g end',
  'classHeading classSql classMql classLead promised can carries capacitySays',
);

/** Past results, their total and the rates they make. */
export const PAST = table(
  'goals',
  below(CAPACITY),
  'period leads# mqls# sqls# opportunities# customers# result# +leadRate# +mqlRate# +sqlRate# +opportunityRate#',
  'past past*12 pastTotal=total pastRates=history',
);

/** Stages as Past results counts them, and at which rate each moved on. */
export const PAST_RATES = {
  leads: 'leadRate',
  mqls: 'mqlRate',
  sqls: 'sqlRate',
  opportunities: 'opportunityRate',
} as const;

/** Who carries which share of the goal. */
export const SPLIT = table(
  'goals',
  below(PAST),
  'name=splitName share=splitShare# goal=splitGoal# leads# mqls# sqls# customers# hours=hoursOf#',
  'split share*10 splitTotal=total splitSays',
);

export const SHARES = ofKind('share*', SPLIT.rows);

/** The plan month by month: a year that starts within a month touches thirteen of them. */
export const MONTHS = table(
  'goals',
  below(SPLIT),
  'from to days=workingDays# goal=splitGoal# toDate=goalToDate# leads# customers#',
  'months month*13',
);

/** Open hours of today so far and in all, and the leads that rates of history would take. */
export const PACE = block(inColumn('M', FUNNEL, 'funnelHeading'), 'value', 'pace sinceOpening today byHistory');

/** Beside the months: the part of the days of the period that is over by the end of each, before today and after it. */
export const GONE = block(inColumn('M', MONTHS, 'monthsHeading'), 'share', 'gone goneBy*13 before after');
