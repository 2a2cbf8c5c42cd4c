// Agreement: who promises what, what happens otherwise, and who signed it.

import { textsDown } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Agreement. */
export function agreementSheet(): SheetSpec {
  return formSheet({
    id: 'agreement',
    name: 'agreement.name',
    tabColor: PALETTE.teal,
    rows: 40,
    widths: [16, 280, 160, 160, 160, 160],
    cells: textsDown('B2', ['agreement.title', 'agreement.subtitle']),
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
    ],
    formats: [],
  });
}
