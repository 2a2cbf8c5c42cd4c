// The plan month by month: the goal and the leads owed grow with the working days, as everywhere in the workbook.

import { textKeys, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { FUNNEL, GONE, MONTHS, MONTHS_SHOWN, SHARED } from './rows';
import { READY } from './shared';

/** The months of the period with their working days, goal, leads and customers. */
export function months(): CellSpec[] {
  return [
    ...textsAcross(
      MONTHS.cell('monthHeading', 'from'),
      textKeys('goals', 'from to workingDays splitGoal goalToDate leads customers'),
    ),
    ...MONTHS.fill({ months: { from: { text: 'goals.months' } } }),
    ...MONTHS.fillRows(MONTHS_SHOWN, (cell, month, index) => {
      const before = MONTHS_SHOWN[index - 1];
      const ended = before && MONTHS.cell(before, 'to');
      const share = `(${cell('toDate')}${before ? `-${MONTHS.cell(before, 'toDate')}` : ''})/Goal`;
      const ofMonth = (whole: string) => `=IF(${cell('from')}="";"";IFERROR(${whole}*${share};"–"))`;
      return {
        from: ended ? `=IF(OR(${ended}="";${ended}>=Period_end);"";${ended}+1)` : `=IF(${READY};Period_start;"")`,
        to: `=IF(${cell('from')}="";"";MIN(Period_end;EOMONTH(${cell('from')};0)))`,
        days: ofMonth(SHARED.cell('days', 'value')),
        goal: ofMonth('Goal'),
        toDate: `=IF(${cell('from')}="";"";Goal*${GONE.cell(`${month}Gone`, 'share')})`,
        leads: ofMonth(FUNNEL.cell('lead', 'owed')),
        customers: ofMonth(FUNNEL.cell('customer', 'owed')),
      };
    }),
  ];
}
