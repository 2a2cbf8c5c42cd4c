// The plan month by month: the goal and the leads owed grow with the working days, as everywhere in the workbook.

import { across, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { READY } from './shared';

const FIRST = 71;

/** A year that starts within a month touches thirteen of them. */
const MONTHS = 13;

/** The months of the period with their working days, goal, leads and customers. */
export function months(): CellSpec[] {
  const rows = Array.from({ length: MONTHS }, (_, index) => FIRST + index);
  return [
    { at: 'B69', content: { text: 'goals.months' } },
    ...textsAcross('B70', [
      'goals.from',
      'goals.to',
      'goals.workingDays',
      'goals.splitGoal',
      'goals.goalToDate',
      'goals.leads',
      'goals.customers',
    ]),
    ...rows.flatMap(month),
    { at: `F${FIRST}`, content: { formula: goalToDate() } },
  ];
}

function month(row: number): CellSpec[] {
  const isFirst = row === FIRST;
  const from = isFirst
    ? `IF(${READY};Period_start;"")`
    : `IF(C${row - 1}="";"";IF(C${row - 1}>=Period_end;"";C${row - 1}+1))`;
  const share = `(F${row}${isFirst ? '' : `-F${row - 1}`})/Goal`;
  const ofMonth = (whole: string) => ({ formula: `=IF(B${row}="";"";${whole}*${share})` });
  return [
    { at: `B${row}`, content: { formula: `=${from}` } },
    ...across(`C${row}`, [
      { formula: `=IF(B${row}="";"";MIN(Period_end;EOMONTH(B${row};0)))` },
      ofMonth('$C$9'),
      ofMonth('Goal'),
    ]),
    ...across(`G${row}`, [ofMonth('$E$15'), ofMonth('$E$19')]),
  ];
}

function goalToDate(): string {
  const ends = `C${FIRST}:C${FIRST + MONTHS - 1}`;
  return `=IF(${READY};GOAL_PACE(Goal;Period_start;Period_end;${ends};Calendar;Holidays);"")`;
}
