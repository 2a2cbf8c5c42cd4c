// What sales did in each week of the period: contacts made, status changes, revenue; the week of the clock first.

import { across, down, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { WEEKS } from './rows';

/** The table by week. */
export function byWeek(): CellSpec[] {
  const rows = Array.from({ length: WEEKS.last - WEEKS.first + 1 }, (_, index) => WEEKS.first + index);
  return [
    { at: `B${WEEKS.title}`, content: { text: 'reports.weekTitle' } },
    ...textsAcross(`B${WEEKS.header}`, [
      'reports.week',
      'reports.contacted',
      'reports.mqls',
      'reports.sqls',
      'reports.opportunities',
      'reports.customers',
      'reports.revenue',
    ]),
    ...down(
      `B${WEEKS.first}`,
      rows.map((row) => ({ formula: `=${row === WEEKS.first ? thisWeek() : before(row)}` })),
    ),
    ...across(`M${WEEKS.header}`, [{ text: 'reports.weekFrom' }, { text: 'reports.weekUntil' }]),
    ...rows.flatMap((row) =>
      across(`M${row}`, [
        { formula: `=IF($B${row}="";"";MAX($B${row};Period_start))` },
        { formula: `=IF($B${row}="";"";MIN($B${row}+7;Period_end+1;Today+1))` },
      ]),
    ),
    ...across(
      `C${WEEKS.first}`,
      figures().map((figure) => ({ formula: `=ARRAYFORMULA(IF(${COLUMN('B')}="";"";${figure}))` })),
    ),
  ];
}

const COLUMN = (letter: string) => `$${letter}$${WEEKS.first}:$${letter}$${WEEKS.last}`;

/** A figure of every week: what happened from its first day in the period on and before the day after its last. */
function figures(): string[] {
  const during = (key: string) => `{leads.${key}};">="&${COLUMN('M')};{leads.${key}};"<"&${COLUMN('N')}`;
  const counts = ['answered', 'mql_at', 'sql_at', 'opportunity_at', 'won_at'].map((key) => `COUNTIFS(${during(key)})`);
  return [...counts, `SUMIFS({leads.worth};${during('won_at')})`];
}

/** The Monday of the clock, or of the period's end when that is past. */
function thisWeek(): string {
  const day = 'MIN(Today;Period_end)';
  return `IF(${day}<Period_start;"";${day}-WEEKDAY(${day};2)+1)`;
}

function before(row: number): string {
  const last = `B${row - 1}`;
  return `IF(${last}="";"";IF(${last}<=Period_start;"";${last}-7))`;
}
