// Results of the last periods: what goals and rates are agreed from.

import type { CellSpec } from '../../spec';
import { PAST, PAST_PERIODS } from './rows';

const COLUMNS = ['leads', 'mqls', 'sqls', 'opportunities', 'customers', 'result'] as const;

/** The table of past periods, its totals and the rates they make. */
export function past(): CellSpec[] {
  const headings = COLUMNS.map((column) => [column, { text: `goals.${column}` }] as const);
  const totals = COLUMNS.map((column) => {
    const range = PAST.column(column, PAST_PERIODS[0], PAST_PERIODS[PAST_PERIODS.length - 1]);
    return [column, `=IF(COUNT(${range})=0;"";SUM(${range}))`] as const;
  });
  const rates = COLUMNS.slice(0, -2).map((column, index) => {
    const total = (of: (typeof COLUMNS)[number]) => PAST.cell('pastTotal', of);
    return [column, `=IFERROR(${total(COLUMNS[index + 1] ?? column)}/${total(column)};"")`] as const;
  });
  return PAST.fill({
    past: { period: { text: 'goals.past' } },
    pastHeading: { period: { text: 'goals.period' }, ...Object.fromEntries(headings) },
    pastTotal: { period: { text: 'goals.total' }, ...Object.fromEntries(totals) },
    pastRates: { period: { text: 'goals.history' }, ...Object.fromEntries(rates) },
  });
}
