// Results of the last periods: what goals and rates are agreed from.

import type { CellSpec } from '../../spec';
import { PAST, PAST_PERIODS, PAST_RATES } from './rows';

const COLUMNS = ['leads', 'mqls', 'sqls', 'opportunities', 'customers', 'result'] as const;
const RATED = ['leads', 'mqls', 'sqls', 'opportunities'] as const;

/** The version of the template that brought the true rates. */
const SINCE = 4;

/** The table of past periods, its totals and the rates they make. */
export function past(): CellSpec[] {
  const headings = COLUMNS.map((column) => [column, { text: `goals.${column}` }] as const);
  const totals = COLUMNS.map((column) => {
    const range = all(column);
    return [column, `=IF(COUNT(${range})=0;"";SUM(${range}))`] as const;
  });
  const rates = RATED.map((column, index) => {
    const total = (of: (typeof COLUMNS)[number]) => PAST.cell('pastTotal', of);
    return [column, `=IFERROR(${total(COLUMNS[index + 1] ?? column)}/${total(column)};"")`] as const;
  });
  const filled = PAST.fill({
    past: { period: { text: 'goals.past' } },
    pastHeading: { period: { text: 'goals.period' }, ...Object.fromEntries(headings) },
    pastTotal: { period: { text: 'goals.total' }, ...Object.fromEntries(totals) },
    pastRates: { period: { text: 'goals.history' }, ...Object.fromEntries(rates) },
  });
  return [...filled, ...RATED.flatMap(trueRates)];
}

/** How a stage truly moved on, period by period as it was closed, and in all of them: large periods count for more. */
function trueRates(stage: (typeof RATED)[number]): CellSpec[] {
  const rate = PAST_RATES[stage];
  const late = { since: SINCE, yields: PAST.column(rate, 'pastHeading', 'pastRates') };
  const inAll = `SUMPRODUCT(${all(stage)};${all(rate)})/SUMIFS(${all(stage)};${all(rate)};">=0")`;
  return [
    { at: PAST.cell('pastHeading', rate), content: { text: `goals.${rate}` }, ...late },
    ...[...PAST_PERIODS, 'pastTotal' as const].map((row): CellSpec => ({
      at: PAST.cell(row, rate),
      content: { input: '' },
      ...late,
    })),
    { at: PAST.cell('pastRates', rate), content: { formula: `=IFERROR(${inAll};"")` }, ...late },
  ];
}

function all(column: (typeof PAST.columns)[number]): string {
  return PAST.column(column, PAST_PERIODS[0], PAST_PERIODS[PAST_PERIODS.length - 1]);
}
