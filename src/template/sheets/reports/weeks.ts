// What sales did in each week of the period: contacts made, status changes, revenue; the week of the clock first.

import { across, textsAcross } from '../../cells';
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
      'stage.mql',
      'stage.sql',
      'reports.opportunities',
      'reports.customers',
      'reports.revenue',
    ]),
    ...rows.flatMap((row) =>
      across(
        `B${row}`,
        week(row).map((formula) => ({ formula })),
      ),
    ),
  ];
}

function week(row: number): string[] {
  const [from, until] = [`MAX($B${row};Period_start)`, `MIN($B${row}+7;Period_end+1;Today+1)`];
  const during = (key: string) => `{leads.${key}};">="&${from};{leads.${key}};"<"&${until}`;
  const counts = ['answered', 'mql_at', 'sql_at', 'opportunity_at', 'won_at'].map((key) => `COUNTIFS(${during(key)})`);
  return [
    `=${row === WEEKS.first ? thisWeek() : before(row)}`,
    ...[...counts, `SUMIFS({leads.worth};${during('won_at')})`].map((figure) => `=IF($B${row}="";"";${figure})`),
  ];
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
