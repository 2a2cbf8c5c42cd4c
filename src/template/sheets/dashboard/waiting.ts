// Who waits longest for a first contact.

import { textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { overdueNow } from './period';

/** Rows of the list. */
export const OVERDUE = { title: 94, headings: 95, first: 96, last: 105 };

/** The overdue leads, longest first. */
export function overdue(): CellSpec[] {
  const { title, headings, first, last } = OVERDUE;
  const lead = 'IF({leads.name}="";{leads.id}&"";{leads.name})';
  const persona = 'IF({leads.persona}="";{leads.match};{leads.persona})';
  const who = `HSTACK(${lead};{leads.owner};${persona};{leads.source};{leads.period};{leads.deadline})`;
  const isWaiting = '({leads.status}={"status.overdue"})*ISNUMBER({leads.period})';
  const waiting = `SORT(FILTER(${who};${isWaiting});6;TRUE)`;
  const list = `ARRAYFORMULA(ARRAY_CONSTRAIN(${waiting};${last - first + 1};6))`;
  return [
    { at: `B${title}`, content: { text: 'dashboard.overdueList' } },
    ...textsAcross(`B${headings}`, [
      'dashboard.lead',
      'dashboard.owner',
      'dashboard.persona',
      'dashboard.source',
      'dashboard.created',
      'dashboard.deadline',
    ]),
    { at: `B${first}`, content: { formula: `=IF(${overdueNow()}=0;{"dashboard.noneOverdue"};${list})` } },
  ];
}
