// The plan month by month: the goal and the leads owed grow with the working days, as everywhere in the workbook.

import type { CellSpec } from '../../spec';
import { MONTHS } from './rows';
import { READY } from './shared';

/** The months of the period with their working days, goal, leads and customers. */
export function months(): CellSpec[] {
  return MONTHS.fillEach('month*', (index) => {
    const isFirst = index === 0;
    const share = `([.toDate]${isFirst ? '' : `-[month${index}.toDate]`})/Goal`;
    const ofMonth = (whole: string) => `=IF([.from]="";"";IFERROR(${whole}*${share};"–"))`;
    const ended = `[month${index}.to]`;
    return {
      from: isFirst ? `=IF(${READY};Period_start;"")` : `=IF(OR(${ended}="";${ended}>=Period_end);"";${ended}+1)`,
      to: '=IF([.from]="";"";MIN(Period_end;EOMONTH([.from];0)))',
      days: ofMonth('[days.value]'),
      goal: ofMonth('Goal'),
      toDate: `=IF([.from]="";"";Goal*[goneBy${index + 1}.share])`,
      leads: ofMonth('[lead.owed]'),
      customers: ofMonth('[customer.owed]'),
    };
  });
}
