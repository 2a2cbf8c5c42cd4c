// Leads, customers and conversion by source, the sources that brought most leads first.

import { across, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { IN_PERIOD, valueOf } from './period';

/** Rows of the table: the total, then as many sources as fit; the row after them holds the rest. */
export const SOURCES = { total: 50, first: 51, last: 62 };

/** The table by source. */
export function bySource(): CellSpec[] {
  const { total, first, last } = SOURCES;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => {
    const cell = `$B${first + index}`;
    const when = (formula: string) => ({ formula: `=IF(${cell}="";"";${formula})` });
    const ofSource = `{leads.source};${cell};${IN_PERIOD}`;
    const status = (key: string) => `COUNTIFS(${ofSource};{leads.status};{"status.${key}"})`;
    const met = status('met');
    return across(`C${first + index}`, [
      when(`COUNTIFS(${ofSource})`),
      when(`COUNTIFS(${ofSource};{leads.won_on};">0")`),
      when(`IFERROR(D${first + index}/C${first + index};0)`),
      when(`COUNTIFS(${ofSource};{leads.stage};"MQL")+COUNTIFS(${ofSource};{leads.stage};"SQL")`),
      when(valueOf(`${ofSource};{leads.won_on};">0"`)),
      when(
        `IF(COUNT({leads.first_contact})=0;"–";IFERROR(${met}/(${met}+${status('late')}+${status('overdue')});"–"))`,
      ),
    ]);
  });
  // Sources beyond the table, and leads without one: what is left of the total, so that the column always adds up.
  const rest = (column: string) => `${column}${total}-SUM(${column}${first}:${column}${last})`;
  const share = `IFERROR((${rest('D')})/(${rest('C')});0)`;
  return [
    { at: 'B48', content: { text: 'dashboard.bySource' } },
    ...textsAcross('B49', [
      'dashboard.source',
      'dashboard.sourceLeads',
      'dashboard.sourceCustomers',
      'dashboard.conversion',
      'dashboard.sourceQualified',
      'dashboard.value',
      'dashboard.onTime',
    ]),
    ...across(`B${total}`, [
      { text: 'dashboard.allSources' },
      { formula: '=F11' },
      { formula: `=COUNTIFS(${IN_PERIOD};{leads.won_on};">0")` },
      { formula: `=IFERROR(D${total}/C${total};0)` },
      { formula: '=F12' },
      { formula: `=${valueOf(`${IN_PERIOD};{leads.won_on};">0"`)}` },
      { formula: '=F14' },
    ]),
    { at: `B${first}`, content: { formula: sourcesByCount(last - first + 1) } },
    ...rows.flat(),
    ...across(
      `B${last + 1}`,
      ['{"dashboard.otherSources"}', ...['C', 'D'].map(rest), share, ...['F', 'G'].map(rest)].map((formula) => ({
        formula: `=IF(${rest('C')}=0;"";${formula})`,
      })),
    ),
  ];
}

/** The sources that brought most leads, most first. */
function sourcesByCount(most: number): string {
  const sources = 'UNIQUE(FILTER({leads.source};{leads.source}<>""))';
  return `=IFERROR(ARRAY_CONSTRAIN(SORT(${sources};COUNTIF({leads.source};${sources});FALSE);${most};1);"")`;
}
