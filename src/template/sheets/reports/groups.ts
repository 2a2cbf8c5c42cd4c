// The leads of the period by source, owner, office and reason: what marketing tells of them and what sales does.

import { across, textsAcross } from '../../cells';
import type { CellSpec, Content } from '../../spec';
import { IN_PERIOD, valueOf } from '../dashboard/period';
import { ACTIONS, REJECTED } from '../leads/check';
import { HISTORY, OFFICES, OWNERS, REASONS } from './rows';

type GroupKey = 'source' | 'owner' | 'office' | 'reason';

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

/** Why leads were rejected. */
export function byReason(): CellSpec[] {
  const rejections = `COUNTIFS({leads.reason};"?*";${IN_PERIOD})`;
  return [
    { at: `B${REASONS.title}`, content: { text: 'reports.reasonTitle' } },
    ...textsAcross(`B${REASONS.header}`, ['reports.reason', 'reports.leads', 'reports.share']),
    ...groups('reason', REASONS, [(leads) => `IFERROR(COUNTIFS(${leads})/${rejections};"")`]),
  ];
}

/** A figure of the leads that meet a condition. */
type Measure = (leads: string) => string;

const SALES_HEADINGS = [
  'reports.leads',
  'reports.contacted',
  'reports.attempts',
  'reports.rejected',
  'stage.sql',
  'reports.opportunities',
  'reports.customers',
  'reports.revenue',
] as const;

function salesMeasures(): Measure[] {
  return [
    contacted,
    (leads) => `SUMIFS({leads.attempts};${leads})`,
    (leads) => `COUNTIFS(${leads};{leads.accepted};${REJECTED.criterion})`,
    (leads) => `COUNTIFS(${leads};{leads.stage};"SQL")`,
    (leads) => `COUNTIFS(${leads};{leads.opportunity_on};">0")`,
    (leads) => `COUNTIFS(${leads};{leads.won_on};">0")`,
    revenue,
  ];
}

/** What the leads won brought. */
function revenue(leads: string): string {
  return valueOf(`${leads};{leads.won_on};">0"`);
}

function contacted(leads: string): string {
  return `COUNTIFS(${leads};{leads.answered};">0")`;
}

/** An action is noted as yes, a number of times, a date or a text other than no. */
function actors(key: (typeof ACTIONS)[number]): Measure {
  const noted = (leads: string, what: string) => `COUNTIFS(${leads};{leads.${key}};${what})`;
  const none = ['0', 'FALSE', '"no"', '"não"'];
  return (leads) => [noted(leads, '"<>"'), ...none.map((what) => noted(leads, what))].join('-');
}

function totals(row: number, measures: readonly Measure[]): CellSpec[] {
  const figures = [`COUNTIFS(${IN_PERIOD})`, ...measures.map((measure) => measure(IN_PERIOD))];
  return across(`B${row}`, [{ text: 'reports.all' }, ...figures.map((figure) => ({ formula: `=${figure}` }))]);
}

/** The groups with most leads first, and their figures; `none` where no lead has a group. */
function groups(key: GroupKey, { first, last }: Rows, measures: readonly Measure[], none = '""'): CellSpec[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const names = `IFERROR({leads.${key}}&"";"")`;
  const known = `UNIQUE(FILTER(${names};(${names}<>"")*ISNUMBER({leads.period})))`;
  const sorted = `ARRAY_CONSTRAIN(SORT(${known};COUNTIFS({leads.${key}};${known};${IN_PERIOD});FALSE);${rows.length};1)`;
  const hasAny = `COUNTIFS({leads.${key}};"?*";${IN_PERIOD})`;
  const figures = (row: number): Content[] => {
    const leads = `{leads.${key}};$B${row};${IN_PERIOD}`;
    return [`COUNTIFS(${leads})`, ...measures.map((measure) => measure(leads))].map((figure) => ({
      formula: `=IF(OR($B${row}="";$B${row}=${none});"";${figure})`,
    }));
  };
  return [
    { at: `B${first}`, content: { formula: `=IF(${hasAny}=0;${none};ARRAYFORMULA(${sorted}))` } },
    ...rows.flatMap((row) => across(`C${row}`, figures(row))),
  ];
}
