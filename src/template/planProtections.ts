// What people should not edit by accident: one range by itself, several as the whole sheet but for the rest of it, which
// costs fewer calls.

import { formatArea, parseArea, type Area } from './a1';
import { isLeft, placed, type Placement } from './place';
import type { SheetSpec } from './spec';
import type { ExistingSheet } from './existing';
import { NEW_SHEET, type Write } from './writes';

/** The protection a sheet lacks. */
export function planProtections(spec: SheetSpec, sheet: ExistingSheet | undefined, at: Placement): Write[] {
  const ranges = spec.protected.filter((range) => isLeft(range, at)).map((range) => placed(range, at));
  const [only] = ranges;
  if (only === undefined || sheet?.protections.includes('sheet')) return [];
  if (spec.protected.length > 1) {
    const columns = Math.max(sheet?.columns ?? NEW_SHEET.columns, spec.widths.length);
    return [{ kind: 'protectBut', except: unprotected(ranges.map(parseArea), columns).map(formatArea) }];
  }
  const corner = (range: string) => range.split(':')[0];
  return sheet?.protections.some((range) => corner(range) === corner(only)) ? [] : [{ kind: 'protect', range: only }];
}

/** The rest of a sheet so wide, in rectangles; the last of them is open below. */
function unprotected(areas: readonly Area[], columns: number): Area[] {
  const whole = { row: 1, column: 1, lastRow: undefined, lastColumn: columns };
  return areas.reduce<Area[]>((rest, area) => rest.flatMap((part) => without(part, area)), [whole]);
}

/** The parts of an area above, below, left and right of another. */
function without(part: Area, taken: Area): Area[] {
  const last = (area: Area) => area.lastRow ?? Infinity;
  const row = Math.max(part.row, taken.row);
  const lastRow = Math.min(last(part), last(taken));
  const column = Math.max(part.column, taken.column);
  const lastColumn = Math.min(part.lastColumn, taken.lastColumn);
  if (row > lastRow || column > lastColumn) return [part];
  const middle = { row, lastRow: lastRow === Infinity ? undefined : lastRow };
  return [
    { ...part, lastRow: row - 1 },
    { ...part, ...middle, lastColumn: column - 1 },
    { ...part, ...middle, column: lastColumn + 1 },
    ...(lastRow === Infinity ? [] : [{ ...part, row: lastRow + 1 }]),
  ].filter((area) => area.row <= last(area) && area.column <= area.lastColumn);
}
