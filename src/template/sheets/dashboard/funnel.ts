// The funnel: how many leads were due at each stage by now, and how many reached it.

import { across, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { PROMISES } from './promises';
import { OPPORTUNITIES, SALES_READY } from './stages';

/** Rows of the table: headings, then the five stages. */
export const FUNNEL = { headings: 20, first: 21, last: 25 };

/** The table of the funnel. */
export function funnel(): CellSpec[] {
  const stages: readonly TextKey[] = ['stage.lead', 'stage.mql', 'stage.sql', 'stage.opportunity', 'stage.customer'];
  const delivered = (offset: number) => `F${PROMISES.first + offset}`;
  const reached = [delivered(0), delivered(1), SALES_READY, OPPORTUNITIES, delivered(5)];
  return [
    { at: `B${FUNNEL.headings - 1}`, content: { text: 'dashboard.funnel' } },
    ...textsAcross(`B${FUNNEL.headings}`, [
      'dashboard.stage',
      'dashboard.promised',
      'dashboard.byNow',
      'dashboard.reached',
      'dashboard.shareOfDue',
    ]),
    ...stages.flatMap((stage, index) => {
      const at = FUNNEL.first + index;
      const owed = index === 0 ? 'INDEX(Owed;1)' : `INDEX(Owed;${index + 1})+0*INDEX(Owed;1)`;
      // Who went on passed here, even if nobody noted it.
      const passed = at === FUNNEL.last ? reached[index] : `MAX(${reached[index]};E${at + 1})`;
      return across(`B${at}`, [
        { text: stage },
        { formula: `=${owed}` },
        { formula: `=GOAL_PACE(C${at};Period_start;Period_end;As_of;Calendar;Holidays)` },
        { formula: `=${passed}` },
        { formula: `=IFERROR(E${at}/D${at};"–")` },
      ]);
    }),
  ];
}
