// Who waits longest for a first contact, and how fast each owner answers.

import { textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { CONTACTED } from '../leads';
import { overdueNow } from './period';

const OVERDUE = { first: 67, rows: 10 };

/** The overdue leads, longest first. */
export function overdue(): CellSpec[] {
  const { first, rows } = OVERDUE;
  const who = 'IF({leads.name}="";{leads.id};{leads.name});{leads.owner}&"";{leads.source}&""';
  const inPeriod = '({leads.created}>=Period_start)*({leads.created}<Period_end+1)';
  const isWaiting = `({leads.status}={"status.overdue"})*${inPeriod}`;
  const waiting = `SORT(FILTER(HSTACK(${who};{leads.created};{leads.deadline});${isWaiting});5;TRUE)`;
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
      content: {
        formula: `=IF(${overdueNow()}=0;{"dashboard.noneOverdue"};ARRAYFORMULA(ARRAY_CONSTRAIN(${waiting};${rows};5)))`,
      },
    },
  ];
}

/** The report by owner. */
export function byOwner(): CellSpec[] {
  const report = `SLA_REPORT({leads.owner};{leads.created};${CONTACTED};{leads.promised};As_of;Calendar;Holidays)`;
  return [
    { at: 'B79', content: { text: 'dashboard.byOwner' } },
    { at: 'B80', content: { formula: `=IF(COUNT({leads.created})=0;{"dashboard.noLeads"};${report})` } },
  ];
}
