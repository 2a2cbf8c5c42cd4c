// Results of the last periods: what goals and rates are agreed from.

import { across, textsAcross, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';

const FIRST = 39;
const PERIODS = 12;
const COLUMNS = ['C', 'D', 'E', 'F', 'G', 'H'] as const;

/** The table of past periods, its totals and the rates they make. */
export function past(): CellSpec[] {
  const last = FIRST + PERIODS - 1;
  const total = last + 1;
  const sum = (range: string) => ({ formula: `=IF(COUNT(${range})=0;"";SUM(${range}))` });
  const rate = (from: string, to: string) => ({ formula: `=IFERROR(${to}${total}/${from}${total};"")` });
  return [
    { at: 'B37', content: { text: 'goals.past' } },
    ...textsAcross('B38', [
      'goals.period',
      'goals.leads',
      'goals.mqls',
      'goals.sqls',
      'goals.opportunities',
      'goals.customers',
      'goals.result',
    ]),
    ...textsDown(`B${total}`, ['goals.total', 'goals.history']),
    ...across(
      `C${total}`,
      COLUMNS.map((column) => sum(`${column}${FIRST}:${column}${last}`)),
    ),
    ...across(`C${total + 1}`, [rate('C', 'D'), rate('D', 'E'), rate('E', 'F'), rate('F', 'G')]),
  ];
}
