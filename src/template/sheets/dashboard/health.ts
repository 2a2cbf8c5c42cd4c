// Data health: how many leads cannot be counted, why, and a link to the first of each kind.

import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { PROBLEMS, ROWS_MOVED } from '../leads/check';

/** Rows of the block: all of them, then one row a problem. */
export const HEALTH = { all: 20, first: 21, last: 20 + PROBLEMS.length };

/** The block of data health. */
export function health(): CellSpec[] {
  return [
    { at: 'H19', content: { text: 'dashboard.health' } },
    {
      at: `H${HEALTH.all}`,
      content: {
        formula: `=IF(COUNTIF({leads.check};{"${ROWS_MOVED}"})=0;{"dashboard.cannotCount"};{"${ROWS_MOVED}"})`,
      },
    },
    { at: `J${HEALTH.all}`, content: { formula: '=COUNTIF({leads.check};"?*")' } },
    ...PROBLEMS.flatMap((problem, index) => {
      const at = HEALTH.first + index;
      const count = `COUNTIF({leads.check};{"${problem}"})`;
      const row = `MATCH({"${problem}"};{leads.check};0)+1`;
      const first = `${count}&" · "&${filledText('dashboard.firstRow', row)}`;
      return [
        { at: `H${at}`, content: { text: problem } },
        {
          at: `J${at}`,
          content: { formula: `=IF(${count}=0;"–";HYPERLINK({leads#}&"&range=A"&${row};${first}))` },
        },
      ];
    }),
  ];
}
