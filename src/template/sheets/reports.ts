// Reports: what each side owes the other, how often, and whether it came on time.

import { textsDown } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Reports. */
export function reportsSheet(): SheetSpec {
  return formSheet({
    id: 'reports',
    name: 'reports.name',
    tabColor: PALETTE.muted,
    rows: 40,
    widths: [16, 280, 160, 160, 160, 160],
    cells: textsDown('B2', ['reports.title', 'reports.subtitle']),
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
    ],
    formats: [],
  });
}
