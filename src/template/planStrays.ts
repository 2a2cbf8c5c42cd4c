// What stands in the way of a formula that spills over several cells: values pasted or typed where only the template writes. They
// are cleared, so that the formula shows its cells again.

import { formatArea, parseArea, type Area } from './a1';
import type { ExistingSheet } from './existing';
import type { Placement } from './place';
import { spot } from './planContents';
import { rectanglesOf } from './rectangles';
import type { CellSpec, SheetSpec } from './spec';
import type { Write } from './writes';

/** The cells to be cleared: right of and below a formula that cannot spread, up to the template's next cells. */
export function planStrays(spec: SheetSpec, existing: ExistingSheet | undefined, at: Placement): Write[] {
  if (!existing || existing.blocked.length === 0) return [];
  const isBlocked = (cell: CellSpec) => {
    const { row, column } = spot(cell, at);
    return existing.blocked.some((each) => each.row === row && each.column === column);
  };
  const strays = spec.cells
    .filter(isBlocked)
    .flatMap((cell) => straysOf(spillOf(cell, spec, existing.rows), spec, existing, at));
  return rectanglesOf(strays).map((area) => ({
    kind: 'contents',
    range: formatArea(area),
    values: Array.from({ length: area.lastRow - area.row + 1 }, () =>
      new Array<string>(area.lastColumn - area.column + 1).fill(''),
    ),
  }));
}

/** Where a formula may spread, in the places of the spec. */
function spillOf(
  { at }: CellSpec,
  { cells, widths, anchor, rows }: SheetSpec,
  height: number,
): Required<Area> & { lastRow: number } {
  const { row, column } = parseArea(at);
  const places = cells.map((cell) => parseArea(cell.at));
  const below = places.filter((each) => each.column === column && each.row > row).map((each) => each.row - 1);
  const beside = places.filter((each) => each.row === row && each.column > column).map((each) => each.column - 1);
  const end = anchor.along === 'columns' ? height : rows;
  return { row, column, lastRow: Math.min(end, ...below), lastColumn: Math.min(widths.length, ...beside) };
}

function straysOf(
  area: Required<Area> & { lastRow: number },
  spec: SheetSpec,
  { contents }: ExistingSheet,
  { rows, columns }: Placement,
): { row: number; column: number }[] {
  const protectedAreas = spec.protected.map(parseArea);
  const own = new Set(spec.cells.map(({ at }) => at));
  const found: { row: number; column: number }[] = [];
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      const place = { row: rows[row] ?? row, column: columns[column] ?? 0 };
      const isFree = own.has(formatArea({ row, column, lastRow: row, lastColumn: column })) || !isWithin(row, column);
      if (!isFree && (contents[place.row - 1]?.[place.column - 1] ?? '') !== '') found.push(place);
    }
  }
  return found;

  function isWithin(row: number, column: number): boolean {
    return protectedAreas.some(
      (each) =>
        each.row <= row && row <= (each.lastRow ?? Infinity) && each.column <= column && column <= each.lastColumn,
    );
  }
}
