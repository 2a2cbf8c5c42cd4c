// Who waits longest for a first contact, and how fast each owner answers.

import { textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';

const OVERDUE = { first: 67, rows: 10 };

/** The overdue leads, longest first. */
export function overdue(): CellSpec[] {
  const { first, rows } = OVERDUE;
  const columns = ['name', 'owner', 'source', 'created', 'deadline'].map((key) => `{leads.${key}}`).join(';');
  const waiting = `SORT(FILTER(HSTACK(${columns});{leads.status}={"status.overdue"});5;TRUE)`;
  return [
    { at: 'B65', content: { text: 'dashboard.overdueList' } },
    ...textsAcross('B66', [
      'dashboard.lead',
      'dashboard.owner',
      'dashboard.source',
      'dashboard.created',
      'dashboard.deadline',
    ]),
    {
      at: `B${first}`,
      content: { formula: `=IFERROR(ARRAY_CONSTRAIN(${waiting};${rows};5);{"dashboard.noneOverdue"})` },
    },
  ];
}

/** The report by owner. */
export function byOwner(): CellSpec[] {
  const report =
    'SLA_REPORT({leads.owner};{leads.created};{leads.first_contact};{leads.promised};As_of;Calendar;Holidays)';
  return [
    { at: 'B79', content: { text: 'dashboard.byOwner' } },
    { at: 'B80', content: { formula: `=IF(COUNT({leads.created})=0;{"dashboard.noLeads"};${report})` } },
  ];
}
