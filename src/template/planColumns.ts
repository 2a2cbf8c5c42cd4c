// Columns that a table on which people work receives: new ones of the template, and those people deleted.

import { columnLetters, parseArea } from './a1';
import { planFormats, planLook } from './planLook';
import type { Placement } from './place';
import type { Wording } from './resolve';
import type { SheetSpec } from './spec';
import type { ExistingSheet } from './existing';
import type { Write } from './writes';

/** The look of the columns that come after the last heading, down to the last row; no other column is touched. */
export function planNewColumns(spec: SheetSpec, { anchors }: ExistingSheet, at: Placement, wording: Wording): Write[] {
  const last = anchors.reduce((most, text, index) => (text === '' ? most : index + 1), 0);
  const missing = at.columns.filter((column) => column > last);
  if (missing.length === 0) return [];
  const whole = [...planFormats(spec, at, wording), ...planLook(spec, at, wording, true)];
  return missing.flatMap((column) => whole.flatMap((write) => inColumn(write, column)));
}

/** The part of a write that is about one column. */
function inColumn(write: Write, column: number): Write[] {
  const letters = columnLetters(column);
  switch (write.kind) {
    case 'styles':
      return [
        { ...write, range: `${letters}1:${letters}${write.values.length}`, values: columnOf(write.values, column) },
      ];
    case 'formats':
      return [
        { ...write, range: `${letters}1:${letters}${write.values.length}`, values: columnOf(write.values, column) },
      ];
    case 'notes':
      return [
        { ...write, range: `${letters}1:${letters}${write.values.length}`, values: columnOf(write.values, column) },
      ];
    case 'validations': {
      const list = write.list.filter(({ range }) => parseArea(range).column === column);
      return list.length > 0 ? [{ kind: 'validations', list }] : [];
    }
    case 'widths':
      return write.column <= column && column < write.column + write.count ? [{ ...write, column, count: 1 }] : [];
    case 'hide':
      return write.column <= column && column < write.column + write.count ? [{ ...write, column, count: 1 }] : [];
    case 'fillDown':
      return [{ kind: 'fillDown', from: `${letters}2`, to: `${letters}3:${letters}` }];
    default:
      return [];
  }
}

function columnOf<T>(values: readonly (readonly T[])[], column: number): T[][] {
  return values.map((row) => row.slice(column - 1, column));
}
