// Workings: the hidden sheet with what the pages' formulas and charts need.

import { formatArea } from '../a1';
import type { Parted } from '../beside';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';

/** The sheet Workings, from what stood beside the pages. */
export function workingsSheet({ rows, columns, cells, names, formats }: Parted['hidden']): SheetSpec {
  const sheet = formSheet({
    id: 'workings',
    name: 'workings.name',
    tabColor: PALETTE.ochre,
    rows,
    widths: new Array<number>(columns).fill(90),
    frozenRows: 0,
    cells: [{ at: 'A1', content: { text: 'workings.title' } }, ...cells],
    styles: { strong: 'A1' },
    anchor: { along: 'rows', column: 'A' },
    protected: formatArea({ row: 1, column: 1, lastRow: rows, lastColumn: columns }),
    hidden: true,
  });
  return { ...sheet, names, formats };
}
