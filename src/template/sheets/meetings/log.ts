// The log of meetings.

import { textKeys, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';
import { LOG } from './rows';

/** Its headings. */
export function log(): CellSpec[] {
  return [
    { at: `B${LOG.title}`, content: { text: 'meetings.log' } },
    ...textsAcross(`B${LOG.header}`, textKeys('meetings', 'date meeting attendees purpose agenda decisions')),
  ];
}
