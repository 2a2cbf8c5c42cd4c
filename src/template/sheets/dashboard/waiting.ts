// Who waits longest for a first contact, whenever they arrived.

import { textKeys, textsAcross } from '../../cells';
import { block } from '../../block';
import type { CellSpec } from '../../spec';
import { TILES } from './tiles';

const SHOWN = 10;
const ROWS = ['waiting1', ...Array.from({ length: SHOWN - 1 }, (_, index) => `waiting${index + 2}`)];

/** Headings and rows of the list. */
export const OVERDUE = block(
  'B95',
  ['lead', 'owner', 'persona', 'source', 'created', 'deadline'],
  ['waiting', ...ROWS],
);

/** The overdue leads, longest first. */
export function overdue(): CellSpec[] {
  const who = `HSTACK({leads.lead_shown};{leads.owner};{leads.persona_shown};{leads.source};{leads.counted};{leads.deadline})`;
  const longest = `SORT(FILTER(${who};{leads.state}="overdue");6;TRUE)`;
  const list = `ARRAYFORMULA(ARRAY_CONSTRAIN(${longest};${SHOWN};6))`;
  const count = TILES.cell('tileFigure', 'overdue');
  return [
    { at: 'B94', content: { text: 'dashboard.overdueList' } },
    ...textsAcross(
      OVERDUE.cell('waiting', 'lead'),
      textKeys('dashboard', 'lead owner persona source created deadline'),
    ),
    ...OVERDUE.fill({
      waiting1: { lead: `=IF(${count}="–";Waiting_unknown;IF(${count}=0;{"dashboard.noneOverdue"};${list}))` },
    }),
  ];
}
