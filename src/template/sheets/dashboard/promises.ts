// What each side promised, what was due by now, what it has delivered, and whether that is on pace. The figures of the whole
// workbook are counted here, once.

import type { CellSpec } from '../../spec';
import { countInPeriod, IN_PERIOD, RESULT } from '../leads/period';
import type { TextKey } from '../../../texts/workbook';
import { figure, PROMISED, type Promise } from './promised';
import { PROMISES } from './rows';

/** Whole leads, money, or a share, which is due whole from the first day. */
type Kind = 'count' | 'amount' | 'share';

/** Of each promise: what it is called, who made it, and the formulas of what was promised and what was delivered. */
const MADE: Readonly<Record<Promise, readonly [TextKey, TextKey, promised: string, delivered: string, Kind]>> = {
  leads: ['dashboard.leadsOwed', 'side.marketing', 'INDEX(Owed;1)', `COUNTIFS(${IN_PERIOD})`, 'count'],
  qualified: ['dashboard.qualifiedOwed', 'side.marketing', 'INDEX(Owed;2)', countInPeriod('mql_at'), 'count'],
  leadValue: ['dashboard.leadValue', 'side.marketing', 'Goal*Marketing_share', leadValue(), 'amount'],
  onTime: ['dashboard.onTimePromise', 'side.sales', 'Sla_target', contactsOnTime(), 'share'],
  attempts: ['dashboard.attemptsPromise', 'side.sales', 'Sla_target', attemptsMade(), 'share'],
  customers: ['dashboard.customersOwed', 'side.sales', 'INDEX(Owed;5)', countInPeriod('won_at'), 'count'],
  result: ['dashboard.result', 'side.both', 'Goal', RESULT, 'amount'],
};

/** What should have been reached by now of what was promised. */
export const DUE_BY_NOW = 'IF(COUNT([.promised];Pace)<2;"–";[.promised]*Pace)';

/** The table of promises of both sides: headings, then a row a promise. */
export function promises(): CellSpec[] {
  return [
    ...PROMISES.fillRows(PROMISED, (key) => {
      const [label, side, promised, delivered, kind] = MADE[key];
      return {
        promise: label,
        side,
        promised: `=IF(COUNT(${promised})=0;"–";${promised})`,
        due: `=${kind === 'share' ? '[.promised]' : DUE_BY_NOW}`,
        delivered: figure(delivered),
        difference: `=IF(COUNT([.due];[.delivered])<2;"";${difference(kind)})`,
        kept: VERDICT,
      };
    }),
  ];
}

/** As exact as the two are shown, so that a difference that shows as 0 is none. */
function difference(kind: Kind): string {
  const digits = { count: '0', share: '3', amount: 'IF([.promised]<100;2;0)' }[kind];
  return `ROUND([.delivered];${digits})-ROUND([.due];${digits})`;
}

/** What is said of a figure that is none: nothing of it happened yet, unless Leads is broken. */
export const NOT_TOLD = 'IF(Figures_broken="";{"dashboard.noData"};{"dashboard.unknown"})';

/** Where nothing is due and nothing was delivered, that is no promise kept. */
const VERDICT = verdict();

function verdict(): string {
  const onPace = 'IF([.difference]>=0;{"dashboard.yes"};{"dashboard.no"})';
  const judged = `IF(([.due]=0)*([.difference]=0);{"agreement.notYet"};${onPace})`;
  const begun = `IF([isEmpty.text];{"dashboard.noneYet"};IF(COUNT([.difference])=0;${NOT_TOLD};${judged}))`;
  const told = `IF(Today<Period_start;{"dashboard.notBegun"};${begun})`;
  return `=IF([.missing]="";${told};{"dashboard.notSet"}([.missing]))`;
}

/** What marketing brought in the period: each lead is worth what its class is; from SQL on sales makes the rest. */
function leadValue(): string {
  const inStage = (stage: string) => `COUNTIFS({leads.stage};"${stage}";${IN_PERIOD})`;
  const forSales = `COUNTIFS({leads.sql_at};">0";${IN_PERIOD})`;
  const worth = `${inStage('Lead')}*INDEX(Worth;1)+${inStage('MQL')}*INDEX(Worth;2)+${forSales}*INDEX(Worth;3)`;
  return `IF(COUNT(Worth)<5;"–";${worth})`;
}

function contactsOnTime(): string {
  return `IF(COUNT({leads.first_contact})=0;"–";AVERAGEIFS({leads.on_time};${IN_PERIOD}))`;
}

/** Of the leads of the period whose days to be tried are over, or that were tried often enough, the share of the latter. */
function attemptsMade(): string {
  const count = (state: string) => `COUNTIFS({leads.tried};"${state}";${IN_PERIOD})`;
  return `IF(COUNT({leads.attempts})=0;"–";${count('met')}/(${count('met')}+${count('overdue')}))`;
}
