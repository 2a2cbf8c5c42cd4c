// Cells that a newer template brings to a form sheet people work on: they are dressed, all others keep the look people gave them.

import { formatArea, parseArea } from './a1';
import type { Placement } from './place';
import { placed } from './place';
import { spot } from './planContents';
import { planFormats, planHeights, planStyles, planWidths } from './planLook';
import type { Wording } from './resolve';
import { rectanglesOf, type Rectangle } from './rectangles';
import type { CellSpec, SheetSpec } from './spec';
import { versionOf } from './stamp';
import type { ExistingSheet } from './existing';
import type { Write } from './writes';

/** Whether a cell came with a later version than the sheet was built by. */
export function isNewer({ since = 1 }: CellSpec, { stamp }: ExistingSheet): boolean {
  return versionOf(stamp) < since;
}

/** Their formats, which go before the contents, and the rest of their look. */
export function planNewCells(
  spec: SheetSpec,
  sheet: ExistingSheet,
  at: Placement,
  wording: Wording,
): { before: readonly Write[]; after: readonly Write[] } {
  const cells = spec.cells.filter((cell) => isNewer(cell, sheet));
  const spots = cells.map((cell) => spot(cell, at)).filter(({ row, column }) => row > 0 && column > 0);
  const areas = rectanglesOf(spots);
  const isNew = (a1: string) => cells.some((cell) => cell.at === a1.split(':')[0]);
  const heights = spec.heights.filter(({ row }) => cells.some((cell) => parseArea(cell.at).row === row));
  return {
    before: planFormats(spec, at, wording).flatMap((write) => areas.flatMap((area) => within(write, area))),
    after: [
      ...planStyles(spec, at).flatMap((write) => areas.flatMap((area) => within(write, area))),
      ...spec.merges.filter(isNew).map((range) => ({ kind: 'merge', range: placed(range, at) }) as const),
      ...planHeights({ ...spec, heights }, at),
      ...planWidths(spec, at, (column) => isNewColumn(column, spec, sheet, at)),
    ],
  };
}

/** Whether only the newer version has cells in a column, and nobody else. */
function isNewColumn(column: number, { cells }: SheetSpec, sheet: ExistingSheet, at: Placement): boolean {
  const own = cells.filter((cell) => parseArea(cell.at).column === column);
  const place = at.columns[column] ?? column;
  const isBlank = sheet.contents.every((line) => (line[place - 1] ?? '') === '');
  return isBlank && own.length > 0 && own.every((cell) => isNewer(cell, sheet));
}

/** The part of a grid that is about some cells; below it there is nothing to say. */
function within(write: Write, { row, column, lastRow, lastColumn }: Rectangle): Write[] {
  if (write.kind !== 'styles' && write.kind !== 'formats') return [];
  const part = <T>(values: readonly (readonly T[])[]) =>
    values.slice(row - 1, lastRow).map((line) => line.slice(column - 1, lastColumn));
  const height = Math.min(lastRow, write.values.length) - row + 1;
  if (height < 1) return [];
  const range = formatArea({ row, column, lastRow: row + height - 1, lastColumn });
  return [
    write.kind === 'styles'
      ? { ...write, range, values: part(write.values) }
      : { ...write, range, values: part(write.values) },
  ];
}
