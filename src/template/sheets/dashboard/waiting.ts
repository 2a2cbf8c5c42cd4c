// Who waits longest for a first contact, whenever they arrived.

import type { CellSpec } from '../../spec';
import { OVERDUE } from './rows';

const SHOWN = 10;

/** The overdue leads, longest first. */
export function overdue(): CellSpec[] {
  const who = `HSTACK({leads.lead_shown};{leads.owner};{leads.persona_shown};{leads.source};{leads.counted};{leads.deadline})`;
  const longest = `SORT(FILTER(${who};{leads.state}="overdue");6;TRUE)`;
  const list = `ARRAYFORMULA(ARRAY_CONSTRAIN(${longest};${SHOWN};6))`;
  const count = '[tileFigure.overdue]';
  return [
    ...OVERDUE.fill({
      waiting1: { lead: `=IF(${count}="–";Waiting_unknown;IF(${count}=0;{"dashboard.noneOverdue"};${list}))` },
    }),
  ];
}
