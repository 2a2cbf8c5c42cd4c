// Finds the template again on a sheet people have worked on: rows and columns they inserted move everything after them.

import { columnLetters, columnNumber, formatArea, parseArea } from './a1';
import { anchorTexts } from './anchors';
import type { SheetSpec } from './spec';
import type { SheetThere } from './there';

/** Where a row or column of the spec is now; index 0 is unused so that both count from 1. */
type Line = readonly number[];

export interface Placement {
  readonly rows: Line;
  readonly columns: Line;
}

/** Where everything of a spec is on the sheet that is there; untouched when it is new. */
export function placementOf(spec: SheetSpec, there: SheetThere | undefined): Placement {
  const along = spec.anchor.along;
  const straight = (length: number) => Array.from({ length: length + 1 }, (_, index) => index);
  const plain = { rows: straight(spec.rows), columns: straight(spec.widths.length) };
  if (!there) return plain;
  const found = locate(anchorTexts(spec), there.anchors, along === 'rows' ? spec.rows : spec.widths.length);
  return along === 'rows' ? { ...plain, rows: found } : { ...plain, columns: found };
}

/** A range of the spec as it stands on the sheet. */
export function placed(range: string, { rows, columns }: Placement): string {
  const { row, column, lastRow, lastColumn } = parseArea(range);
  return formatArea({
    row: rows[row] ?? row,
    column: columns[column] ?? column,
    lastRow: lastRow === undefined ? undefined : (rows[lastRow] ?? lastRow),
    lastColumn: columns[lastColumn] ?? lastColumn,
  });
}

/** A formula's own references, where they stand on the sheet; references to other sheets are not written as cells. */
export function placedFormula(formula: string, { rows, columns }: Placement): string {
  return formula.replace(
    /(\$?)\b([A-Z]{1,2})(\$?)(\d+)\b/g,
    (_, fixColumn: string, letters: string, fixRow: string, row: string) => {
      const column = columnNumber(letters);
      return `${fixColumn}${columnLetters(columns[column] ?? column)}${fixRow}${rows[Number(row)] ?? row}`;
    },
  );
}

/**
 * Matches the expected labels with what is there in the same order (longest common subsequence); a place without a
 * label keeps its distance from the label before it.
 */
export function locate(
  expected: ReadonlyMap<number, readonly string[]>,
  actual: readonly string[],
  length: number,
): Line {
  const places = [...expected.keys()].sort((a, b) => a - b);
  const same = (i: number, j: number) => (expected.get(places[i] ?? 0) ?? []).includes(actual[j] ?? '');
  const best = commonLengths(places.length, actual.length, same);
  const line = [0];
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < places.length && j < actual.length;) {
    if (same(i, j)) found.set(places[i++] ?? 0, ++j);
    else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  for (let place = 1; place <= length; place++) line[place] = found.get(place) ?? (line[place - 1] ?? 0) + 1;
  return line;
}

function commonLengths(rows: number, columns: number, same: (i: number, j: number) => boolean): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return best;
}
