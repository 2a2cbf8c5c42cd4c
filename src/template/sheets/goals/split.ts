// The goal and the leads owed, split by owner, office or region.

import { across, textsAcross } from '../../cells';
import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';

const FIRST = 56;
const ROWS = 10;
const TOTAL = FIRST + ROWS;

/** What each share of the goal comes to, in the order of the columns: goal, leads, MQLs, SQLs, customers. */
const SHARED = [
  ['D', 'Goal'],
  ['E', '$E$15'],
  ['F', '$E$16'],
  ['G', '$E$17'],
  ['H', '$E$19'],
] as const;

/** Ten rows of name and share, their total, and whether they add up. */
export function split(): CellSpec[] {
  const rows = Array.from({ length: ROWS }, (_, index) => FIRST + index);
  return [
    { at: 'B54', content: { text: 'goals.split' } },
    ...textsAcross('B55', [
      'goals.splitName',
      'goals.splitShare',
      'goals.splitGoal',
      'goals.leads',
      'goals.mqls',
      'goals.sqls',
      'goals.customers',
    ]),
    ...rows.flatMap((row) =>
      across(
        `D${row}`,
        SHARED.map(([, whole]) => ({ formula: `=IF(OR($C${row}="";COUNT(${whole})=0);"";${whole}*$C${row})` })),
      ),
    ),
    { at: `B${TOTAL}`, content: { text: 'goals.total' } },
    ...across(
      `C${TOTAL}`,
      ['C', ...SHARED.map(([column]) => column)].map((column) => {
        const range = `${column}${FIRST}:${column}${TOTAL - 1}`;
        return { formula: `=IF(COUNT(${range})=0;"";SUM(${range}))` };
      }),
    ),
    { at: `B${TOTAL + 1}`, content: { formula: verdict() } },
  ];
}

/** Three shares of 33.3 % are a whole; half a percent more is not. */
function verdict(): string {
  const total = `$C$${TOTAL}`;
  const short = filledText('goals.splitShort', percentText(total), percentText(`1-${total}`));
  const over = filledText('goals.splitOver', percentText(total), percentText(`${total}-1`));
  return `=IF(COUNT(${total})=0;{"goals.notSplit"};IF(ABS(${total}-1)<1/200;{"goals.splitFull"};IF(${total}<1;${short};${over})))`;
}
