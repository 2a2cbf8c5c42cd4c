// Compensation: what each side earns from the shared goal.

import { textsDown } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Compensation. */
export function compensationSheet(): SheetSpec {
  return formSheet({
    id: 'compensation',
    name: 'compensation.name',
    tabColor: PALETTE.ochre,
    rows: 40,
    widths: [16, 280, 160, 160, 160, 160],
    cells: textsDown('B2', ['compensation.title', 'compensation.subtitle']),
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
    ],
    formats: [],
  });
}
