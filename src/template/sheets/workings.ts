// Workings: the hidden sheet with what the pages' formulas and charts need.

import { formatArea } from '../a1';
import type { Parted } from '../beside';
import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Workings, from what stood beside the pages. */
export function workingsSheet({ rows, columns, cells, names, formats }: Parted['hidden']): SheetSpec {
  return listedSheet({
    id: 'workings',
    name: 'workings.name',
    tabColor: PALETTE.ochre,
    rows,
    widths: new Array<number>(columns).fill(90),
    frozenRows: 0,
    cells: [{ at: 'A1', content: { text: 'workings.title' } }, ...cells],
    styles: [{ ranges: ['A1'], style: 'strong' }],
    formats,
    anchor: { along: 'rows', column: 'A' },
    names,
    protected: [formatArea({ row: 1, column: 1, lastRow: rows, lastColumn: columns })],
    hidden: true,
  });
}
