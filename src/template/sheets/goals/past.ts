// Results of the last periods: what goals and rates are agreed from.

import { ofKind } from '../../block';
import type { CellSpec } from '../../spec';
import { PAST, PAST_RATES } from './rows';

const COLUMNS = ['leads', 'mqls', 'sqls', 'opportunities', 'customers', 'result'] as const;
const RATED = ['leads', 'mqls', 'sqls', 'opportunities'] as const;

/** The version of the template that brought the true rates. */
const SINCE = 4;

/** The totals of past periods and the rates they make. */
export function past(): CellSpec[] {
  const totals = COLUMNS.map((column) => `=IF(COUNT([past*.${column}])=0;"";SUM([past*.${column}]))`);
  const rates = RATED.map(
    (column, index) => `=IFERROR([pastTotal.${COLUMNS[index + 1] ?? column}]/[pastTotal.${column}];"")`,
  );
  return [
    ...PAST.across('pastTotal', totals, 'leads'),
    ...PAST.across('pastRates', rates, 'leads'),
    ...RATED.flatMap(trueRates),
  ];
}

/** How a stage truly moved on, period by period as it was closed, and in all of them: large periods count for more. */
function trueRates(stage: (typeof RATED)[number]): CellSpec[] {
  const rate = PAST_RATES[stage];
  const late = { since: SINCE, yields: PAST.column(rate, 'pastHeading', 'pastRates') };
  const inAll = `SUMPRODUCT([past*.${stage}];[past*.${rate}])/SUMIFS([past*.${stage}];[past*.${rate}];">=0")`;
  return [
    ...PAST.fill({ pastHeading: { [rate]: { content: { text: `goals.${rate}` }, ...late } } }),
    ...PAST.fillRows([...ofKind('past*', PAST.rows), 'pastTotal'], { [rate]: { content: { input: '' }, ...late } }),
    ...PAST.fill({ pastRates: { [rate]: { content: { formula: `=IFERROR(${inAll};"")` }, ...late } } }),
  ];
}
