// Personas: who the customers are, how a lead is matched with them, and what both teams learn.

import { textsDown } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Personas. */
export function personasSheet(): SheetSpec {
  return formSheet({
    id: 'personas',
    name: 'personas.name',
    tabColor: PALETTE.muted,
    rows: 40,
    widths: [16, 280, 160, 160, 160, 160],
    cells: textsDown('B2', ['personas.title', 'personas.subtitle']),
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
    ],
    formats: [],
  });
}
