// Diagnosis: why the result differs from plan, in a sentence each.

import { textsDown } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Diagnosis. */
export function diagnosisSheet(): SheetSpec {
  return formSheet({
    id: 'diagnosis',
    name: 'diagnosis.name',
    tabColor: PALETTE.ochre,
    rows: 40,
    widths: [16, 280, 160, 160, 160, 160],
    cells: textsDown('B2', ['diagnosis.title', 'diagnosis.subtitle']),
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
    ],
    formats: [],
  });
}
