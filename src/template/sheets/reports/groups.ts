// The leads of the period by source, owner, office and reason: what marketing tells of them and what sales does.

import { across, textsAcross } from '../../cells';
import type { CellSpec, Content } from '../../spec';
import { ACTIONS } from '../leads/check';
import { groupColumns } from '../leads/groups';
import { IN_PERIOD } from '../leads/period';
import { HISTORY, OFFICES, OWNERS, REASONS } from './rows';

/** Groups that LEAD_GROUPS numbers, the one with most leads first: a name such as Ads* means itself. */
type GroupKey = 'source' | 'owner' | 'office';

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Contact history: how many leads of each source took each action, and what they brought. */
export function history(): CellSpec[] {
  const measures = [...ACTIONS.map(actors), contacted, revenue];
  return [
    { at: `B${HISTORY.title}`, content: { text: 'reports.historyTitle' } },
    ...textsAcross(`B${HISTORY.header}`, ['reports.source', 'reports.leads']),
    ...across(
      `D${HISTORY.header}`,
      ACTIONS.map((_, index) => ({ formula: `=INDEX(Score_actions;${index + 1})` })),
    ),
    ...textsAcross(`I${HISTORY.header}`, ['reports.contacted', 'reports.revenue']),
    ...totals(HISTORY.total, measures),
    ...groups('source', HISTORY, measures),
  ];
}

/** What sales did with the leads of each owner. */
export function byOwner(): CellSpec[] {
  return [
    { at: `B${OWNERS.title}`, content: { text: 'reports.ownerTitle' } },
    ...textsAcross(`B${OWNERS.header}`, ['reports.owner', ...SALES_HEADINGS]),
    ...totals(OWNERS.total, salesMeasures()),
    ...groups('owner', OWNERS, salesMeasures()),
  ];
}

/** The same by office, when that column is filled. */
export function byOffice(): CellSpec[] {
  return [
    { at: `B${OFFICES.title}`, content: { text: 'reports.officeTitle' } },
    ...textsAcross(`B${OFFICES.header}`, ['reports.office', ...SALES_HEADINGS]),
    ...groups('office', OFFICES, salesMeasures(), '{"reports.noOffice"}'),
  ];
}

/** Why leads of the period were rejected. */
export function byReason(): CellSpec[] {
  const { first, last } = REASONS;
  const { count, name } = groupColumns('{leads.reason_no}', '{leads.reason}', last - first + 1);
  const counts = `$C$${first}:$C$${last}`;
  const told = (figure: string): Content => ({ formula: `=ARRAYFORMULA(IF(${counts}="";"";${figure}))` });
  return [
    { at: `B${REASONS.title}`, content: { text: 'reports.reasonTitle' } },
    ...textsAcross(`B${REASONS.header}`, ['reports.reason', 'reports.leads', 'reports.share']),
    ...across(`B${first}`, [told(name), { formula: `=ARRAYFORMULA(${count})` }, told(`${counts}/SUM(${counts})`)]),
  ];
}

/** A figure of the leads that meet a condition. */
type Measure = (leads: string) => string;

const SALES_HEADINGS = [
  'reports.leads',
  'reports.contacted',
  'reports.attempts',
  'reports.rejected',
  'reports.sqls',
  'reports.opportunities',
  'reports.customers',
  'reports.revenue',
] as const;

function salesMeasures(): Measure[] {
  return [
    contacted,
    (leads) => `SUMIFS({leads.attempts};${leads})`,
    (leads) => `COUNTIFS(${leads};{leads.outcome};"lost")`,
    ...['sql_at', 'opportunity_at', 'won_at'].map((key) => (leads: string) => `COUNTIFS(${leads};{leads.${key}};">0")`),
    revenue,
  ];
}

/** What the leads won brought. */
function revenue(leads: string): string {
  return `SUMIFS({leads.worth};${leads})`;
}

function contacted(leads: string): string {
  return `COUNTIFS(${leads};{leads.answered};">0")`;
}

/** An action is noted as yes, a number of times, a date or a text other than none. */
function actors(key: (typeof ACTIONS)[number]): Measure {
  const none = 'VSTACK(0;FALSE;"no";"não";"-";"n/a";"ninguna";"nunca")';
  return (leads) =>
    `COUNTIFS(${leads};{leads.${key}};"<>")-SUM(ARRAYFORMULA(COUNTIFS(${leads};{leads.${key}};${none})))`;
}

function totals(row: number, measures: readonly Measure[]): CellSpec[] {
  const figures = [`COUNTIFS(${IN_PERIOD})`, ...measures.map((measure) => measure(IN_PERIOD))];
  return across(`B${row}`, [{ text: 'reports.all' }, ...figures.map((figure) => ({ formula: told(figure) }))]);
}

/** The groups with most leads first, and their figures, a formula a column; `none` where no lead has a group. */
function groups(key: GroupKey, { first, last }: Rows, measures: readonly Measure[], none = '""'): CellSpec[] {
  const { leads, count, name } = groupColumns(`{leads.${key}_no}`, `{leads.${key}}`, last - first + 1);
  const counts = `$C$${first}:$C$${last}`;
  const told = (figure: string): Content => ({ formula: `=ARRAYFORMULA(IF(${counts}="";"";${figure}))` });
  return across(`B${first}`, [
    { formula: `=IF($C$${first}="";${none};ARRAYFORMULA(IF(${counts}="";"";${name})))` },
    { formula: `=ARRAYFORMULA(${count})` },
    ...measures.map((measure) => told(measure(leads))),
  ]);
}

/** A figure, or – while what Leads says is broken. */
function told(figure: string): string {
  return `=IF(Leads_broken="";${figure};"–")`;
}
