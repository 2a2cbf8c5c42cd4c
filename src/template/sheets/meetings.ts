// Meetings: when both teams meet, what for, and what they decided.

import { textsDown } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Meetings. */
export function meetingsSheet(): SheetSpec {
  return formSheet({
    id: 'meetings',
    name: 'meetings.name',
    tabColor: PALETTE.muted,
    rows: 40,
    widths: [16, 280, 160, 160, 160, 160],
    cells: textsDown('B2', ['meetings.title', 'meetings.subtitle']),
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
    ],
    formats: [],
  });
}
