// Cells joined into as few rectangles as is simple: runs of neighbours in a row, then equal runs of neighbouring rows.

import type { Area } from './a1';

interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Rectangle extends Area {
  readonly lastRow: number;
}

/** The rectangles that cover some cells and no others, from the top down. */
export function rectanglesOf(cells: readonly Spot[]): Rectangle[] {
  const rectangles: Rectangle[] = [];
  for (const run of runsOf(cells)) {
    const above = rectangles.findIndex(
      ({ column, lastColumn, lastRow }) =>
        column === run.column && lastColumn === run.lastColumn && lastRow + 1 === run.row,
    );
    const found = rectangles[above];
    if (found) rectangles[above] = { ...found, lastRow: run.row };
    else rectangles.push(run);
  }
  return rectangles;
}

function runsOf(cells: readonly Spot[]): Rectangle[] {
  const runs: Rectangle[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.lastColumn + 1 === column) runs[runs.length - 1] = { ...last, lastColumn: column };
    else runs.push({ row, column, lastRow: row, lastColumn: column });
  }
  return runs;
}
