// What each side promised, what was due by now, what it has delivered, and whether that is on pace. The figures of the whole
// workbook are counted here, once.

import { block } from '../../block';
import type { CellSpec } from '../../spec';
import { countInPeriod, IN_PERIOD, RESULT } from '../leads/period';
import type { TextKey } from '../../../texts/workbook';
import { figure, PROMISED, type Promise } from './promised';
import { MISSING, TOLD } from './setup';

/** The table: headings, then a row a promise. */
export const PROMISES = block(
  'B10',
  ['promise', 'side', 'promised', 'due', 'delivered', 'difference', 'kept'],
  ['promises', ...PROMISED],
);

interface Promised {
  readonly label: TextKey;
  readonly side: TextKey;
  readonly promised: string;
  readonly delivered: string;
  /** Whole leads, money, or a share, which is due whole from the first day. */
  readonly kind: 'count' | 'amount' | 'share';
}

const MADE: Readonly<Record<Promise, Promised>> = {
  leads: {
    label: 'dashboard.leadsOwed',
    side: 'side.marketing',
    promised: 'INDEX(Owed;1)',
    delivered: `COUNTIFS(${IN_PERIOD})`,
    kind: 'count',
  },
  qualified: {
    label: 'dashboard.qualifiedOwed',
    side: 'side.marketing',
    promised: 'INDEX(Owed;2)',
    delivered: countInPeriod('mql_at'),
    kind: 'count',
  },
  leadValue: {
    label: 'dashboard.leadValue',
    side: 'side.marketing',
    promised: 'Goal*Marketing_share',
    delivered: leadValue(),
    kind: 'amount',
  },
  onTime: {
    label: 'dashboard.onTimePromise',
    side: 'side.sales',
    promised: 'Sla_target',
    delivered: `IF(COUNT({leads.first_contact})=0;"–";AVERAGEIFS({leads.on_time};${IN_PERIOD}))`,
    kind: 'share',
  },
  attempts: {
    label: 'dashboard.attemptsPromise',
    side: 'side.sales',
    promised: 'Sla_target',
    delivered: attemptsMade(),
    kind: 'share',
  },
  customers: {
    label: 'dashboard.customersOwed',
    side: 'side.sales',
    promised: 'INDEX(Owed;5)',
    delivered: countInPeriod('won_at'),
    kind: 'count',
  },
  result: { label: 'dashboard.result', side: 'side.both', promised: 'Goal', delivered: RESULT, kind: 'amount' },
};

/** The table of promises of both sides. */
export function promises(): CellSpec[] {
  return [
    { at: 'B9', content: { text: 'dashboard.promises' } },
    ...PROMISES.fill({
      promises: {
        promise: { text: 'dashboard.promise' },
        side: { text: 'dashboard.side' },
        promised: { content: { text: 'dashboard.promised' }, note: 'dashboard.notePromised' },
        due: { content: { text: 'dashboard.byNow' }, note: 'dashboard.noteByNow' },
        delivered: { content: { text: 'dashboard.delivered' }, note: 'dashboard.noteDelivered' },
        difference: { content: { text: 'dashboard.difference' }, note: 'dashboard.noteDifference' },
        kept: { content: { text: 'dashboard.kept' }, note: 'dashboard.noteKept' },
      },
    }),
    ...PROMISES.fillRows(PROMISED, (cell, key) => ({
      promise: { text: MADE[key].label },
      side: { text: MADE[key].side },
      promised: `=IF(COUNT(${MADE[key].promised})=0;"–";${MADE[key].promised})`,
      due: `=${MADE[key].kind === 'share' ? cell('promised') : dueByNow(cell('promised'))}`,
      delivered: figure(MADE[key].delivered),
      difference: `=IF(COUNT(${cell('due')};${cell('delivered')})<2;"";${difference(cell, MADE[key].kind)})`,
      kept: verdict(cell, MISSING.cell(key, 'missing')),
    })),
  ];
}

/** What should have been reached by now of what was promised. */
export function dueByNow(promised: string): string {
  return `IF(COUNT(${promised};Pace)<2;"–";${promised}*Pace)`;
}

/** As exact as the two are shown, so that a difference that shows as 0 is none. */
function difference(cell: (column: 'promised' | 'due' | 'delivered') => string, kind: Promised['kind']): string {
  const digits = { count: '0', share: '3', amount: `IF(${cell('promised')}<100;2;0)` }[kind];
  return `ROUND(${cell('delivered')};${digits})-ROUND(${cell('due')};${digits})`;
}

/** What is said of a figure that is none: nothing of it happened yet, unless Leads is broken. */
export const NOT_TOLD = 'IF(Figures_broken="";{"dashboard.noData"};{"dashboard.unknown"})';

/** Where nothing is due and nothing was delivered, that is no promise kept. */
function verdict(cell: (column: 'due' | 'difference') => string, missing: string): string {
  const isNothing = `(${cell('due')}=0)*(${cell('difference')}=0)`;
  const judged = `IF(${isNothing};{"agreement.notYet"};IF(${cell('difference')}>=0;{"dashboard.yes"};{"dashboard.no"}))`;
  const none = TOLD.cell('isEmpty', 'text');
  const begun = `IF(${none};{"dashboard.noneYet"};IF(COUNT(${cell('difference')})=0;${NOT_TOLD};${judged}))`;
  const told = `IF(Today<Period_start;{"dashboard.notBegun"};${begun})`;
  return `=IF(${missing}="";${told};{"dashboard.notSet"}(${missing}))`;
}

/** What marketing brought in the period: each lead is worth what its class is; from SQL on sales makes the rest. */
function leadValue(): string {
  const inStage = (stage: string) => `COUNTIFS({leads.stage};"${stage}";${IN_PERIOD})`;
  const forSales = `COUNTIFS({leads.sql_at};">0";${IN_PERIOD})`;
  const worth = `${inStage('Lead')}*INDEX(Worth;1)+${inStage('MQL')}*INDEX(Worth;2)+${forSales}*INDEX(Worth;3)`;
  return `IF(COUNT(Worth)<5;"–";${worth})`;
}

/** Of the leads of the period whose days to be tried are over, or that were tried often enough, the share of the latter. */
function attemptsMade(): string {
  const count = (state: string) => `COUNTIFS({leads.tried};"${state}";${IN_PERIOD})`;
  return `IF(COUNT({leads.attempts})=0;"–";${count('met')}/(${count('met')}+${count('overdue')}))`;
}
