// The leads of the period by source, owner, office and reason: what marketing tells of them and what sales does.

import type { CellSpec } from '../../spec';
import { ACTIONS } from '../leads/check';
import { groupColumns } from '../leads/groups';
import { IN_PERIOD } from '../leads/period';
import { HISTORY, OFFICES, OWNERS, REASONS } from './rows';

/** A figure of the leads that meet a condition. */
type Measure = (leads: string) => string;

/** What the leads won brought. */
const revenue: Measure = (leads) => `SUMIFS({leads.worth};${leads})`;

const contacted: Measure = (leads) => `COUNTIFS(${leads};{leads.answered};">0")`;

/** What sales did with leads, a column a figure. */
const SALES: readonly Measure[] = [
  contacted,
  (leads) => `SUMIFS({leads.attempts};${leads})`,
  (leads) => `COUNTIFS(${leads};{leads.outcome};"lost")`,
  ...['sql_at', 'opportunity_at', 'won_at'].map((key) => (leads: string) => `COUNTIFS(${leads};{leads.${key}};">0")`),
  revenue,
];

/** Contact history: how many leads of each source took each action, and what they brought. */
export function history(): CellSpec[] {
  const measures = [...ACTIONS.map(actors), contacted, revenue];
  const names = ACTIONS.map((_, index) => `=INDEX(Score_actions;${index + 1})`);
  return [
    ...HISTORY.across('historyTitleHeading', names, 'asked_info'),
    ...HISTORY.across('historyTotal', totals(measures)),
    ...HISTORY.across('source1', groups('source', 8, measures)),
  ];
}

/** What sales did with the leads of each owner. */
export function byOwner(): CellSpec[] {
  return [...OWNERS.across('ownerTotal', totals(SALES)), ...OWNERS.across('owner1', groups('owner', 10, SALES))];
}

/** The same by office, when that column is filled. */
export function byOffice(): CellSpec[] {
  return OFFICES.across('office1', groups('office', 8, SALES, '{"reports.noOffice"}'));
}

/** Why leads of the period were rejected. */
export function byReason(): CellSpec[] {
  const { name, count } = groupColumns('reason', 8);
  const counts = '[$reason*.$leads]';
  const listed = (figure: string) => `=ARRAYFORMULA(IF(${counts}="";"";${figure}))`;
  return REASONS.across('reason1', [listed(name), `=ARRAYFORMULA(${count})`, listed(`${counts}/SUM(${counts})`)]);
}

/** An action is noted as yes, a number of times, a date or a text other than none. */
function actors(key: (typeof ACTIONS)[number]): Measure {
  const none = 'VSTACK(0;FALSE;"no";"não";"-";"n/a";"ninguna";"nunca")';
  return (leads) =>
    `COUNTIFS(${leads};{leads.${key}};"<>")-SUM(ARRAYFORMULA(COUNTIFS(${leads};{leads.${key}};${none})))`;
}

/** All leads; – while what Leads says is broken. */
function totals(measures: readonly Measure[]): string[] {
  const figures = [`COUNTIFS(${IN_PERIOD})`, ...measures.map((measure) => measure(IN_PERIOD))];
  return ['reports.all', ...figures.map((figure) => `=IF(Leads_broken="";${figure};"–")`)];
}

/**
 * The groups with most leads first, and their figures, a formula a column; `none` where no lead has a group. LEAD_GROUPS numbers
 * them: a name such as Ads* means itself.
 */
function groups(
  key: 'source' | 'owner' | 'office',
  shown: number,
  measures: readonly Measure[],
  none = '""',
): string[] {
  const { leads, count, name } = groupColumns(key, shown);
  const listed = (figure: string) => `ARRAYFORMULA(IF([$${key}*.$leads]="";"";${figure}))`;
  return [
    `=IF([$${key}1.$leads]="";${none};${listed(name)})`,
    `=ARRAYFORMULA(${count})`,
    ...measures.map((measure) => `=${listed(measure(leads))}`),
  ];
}
