// What sales did in each week of the period: contacts made, status changes, revenue; the week of the clock first.

import type { CellSpec } from '../../spec';
import { BESIDE_WEEKS, WEEKS } from './rows';

/** The table by week. */
export function byWeek(): CellSpec[] {
  return [
    ...WEEKS.fillEach('week*', (index) => ({ week: `=${index === 0 ? thisWeek() : before(`[week${index}.week]`)}` })),
    ...BESIDE_WEEKS.across('weekTitleHeading', ['reports.weekFrom', 'reports.weekUntil']),
    ...BESIDE_WEEKS.fillEach('week*', {
      start: '=IF([.$week]="";"";MAX([.$week];Period_start))',
      end: '=IF([.$week]="";"";MIN([.$week]+7;Period_end+1;Today+1))',
    }),
    ...WEEKS.across(
      'week1',
      figures().map((figure) => `=ARRAYFORMULA(IF([$week*.$week]="";"";${figure}))`),
      'contacted',
    ),
  ];
}

/** A figure of every week: what happened from its first day in the period on and before the day after its last. */
function figures(): string[] {
  const during = (key: string) => `{leads.${key}};">="&[$week*.$start];{leads.${key}};"<"&[$week*.$end]`;
  const counts = ['answered', 'mql_at', 'sql_at', 'opportunity_at', 'won_at'].map((key) => `COUNTIFS(${during(key)})`);
  return [...counts, `SUMIFS({leads.worth};${during('won_at')})`];
}

/** The Monday of the clock, or of the period's end when that is past. */
function thisWeek(): string {
  const day = 'MIN(Today;Period_end)';
  return `IF(COUNT(Period_start;Period_end)<2;"";IF(${day}<Period_start;"";${day}-WEEKDAY(${day};2)+1))`;
}

function before(last: string): string {
  return `IF(${last}="";"";IF(${last}<=Period_start;"";${last}-7))`;
}
