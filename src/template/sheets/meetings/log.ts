// The log of meetings.

import { textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { LOG } from './rows';

/** Its headings. */
export function log(): CellSpec[] {
  return [
    { at: `B${LOG.title}`, content: { text: 'meetings.log' } },
    ...textsAcross(`B${LOG.header}`, [
      'meetings.date',
      'meetings.meeting',
      'meetings.attendees',
      'meetings.purpose',
      'meetings.agenda',
      'meetings.decisions',
    ]),
  ];
}
