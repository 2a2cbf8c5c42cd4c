// From single cells to the fewest rectangles: each is one call of the Spreadsheet service.

import type { CellChange, ImportTable, Merge } from './importMerge';
import type { ImportCell } from './importTypes';

/** Values to write at once, from a 0-based row below the headings and a 0-based column. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (ImportCell | boolean)[])[];
}

/** Columns side by side that may be written together, first and last included. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

/**
 * The new leads, in one block for each run of columns side by side.
 *
 * The block with the id comes first, then the e-mail, then the name: if the writing stops between two of them, the next import
 * still recognises the half-written leads, also those that have an id and no name.
 */
export function planFreshBlocks(merge: Merge, keys: readonly string[], columns: ImportTable['columns']): Block[] {
  if (merge.fresh.length === 0) return [];
  const rank = (segment: Segment): number => {
    const at = ['id', 'email', 'name'].findIndex((key) => isInside(segment, columns[key]));
    return at < 0 ? 3 : at;
  };
  const used = keys.flatMap((key) => columns[key] ?? []);
  return segmentsOf(Object.values(columns))
    .map((segment) => trim(segment, used))
    .filter((segment) => segment.from <= segment.to)
    .sort((a, b) => rank(a) - rank(b))
    .map((segment) => ({
      row: merge.freeRow,
      column: segment.from,
      values: merge.fresh.map((lead) =>
        spread(segment, (column) => lead[keys.findIndex((key) => columns[key] === column)]),
      ),
    }));
}

/**
 * The changed cells of known leads, with the cells between them written back as they are so that the blocks stay few.
 *
 * @param formulas What each cell holds as a formula, `''` where none: a column with a formula is written cell by cell around it.
 * @param most Blocks a run of columns may take.
 */
export function planUpdateBlocks(
  merge: Merge,
  table: ImportTable,
  formulas: readonly (readonly string[])[],
  most: number,
): Block[] {
  const isFormula = (row: number, column: number): boolean => (formulas[row]?.[column] ?? '') !== '';
  const withFormula = new Set(
    Object.values(table.columns).filter((column) => formulas.some((_, row) => isFormula(row, column))),
  );
  const changes = merge.changes.filter(({ row, column }) => !isFormula(row, column));
  const plain = segmentsOf(Object.values(table.columns).filter((column) => !withFormula.has(column)));
  const careful = [...withFormula].map((column) => ({ from: column, to: column }));
  return [
    ...plain.flatMap((segment) => blocksOf(changes, segment, table, most)),
    ...careful.flatMap((segment) => blocksOf(changes, segment, table, Infinity)),
  ];
}

function blocksOf(changes: readonly CellChange[], segment: Segment, table: ImportTable, most: number): Block[] {
  const inside = changes.filter(({ column }) => isInside(segment, column)).sort((a, b) => a.row - b.row);
  return runsOf(inside, most).map((run) => {
    const columns = trim(
      segment,
      run.map(({ column }) => column),
    );
    const first = run[0]?.row ?? 0;
    const last = run.at(-1)?.row ?? first;
    const values = table.rows.slice(first, last + 1).map((row) => spread(columns, (column) => row[column]));
    for (const { row, column, value } of run) values[row - first]?.splice(column - columns.from, 1, value);
    return { row: first, column: columns.from, values };
  });
}

/** Cuts changes, sorted by row, at their widest gaps into at most `most` runs. */
function runsOf(changes: readonly CellChange[], most: number): CellChange[][] {
  if (changes.length === 0) return [];
  const gap = (index: number): number => (changes[index]?.row ?? 0) - (changes[index - 1]?.row ?? 0) - 1;
  const gaps = changes.map((_, index) => index).filter((index) => index > 0 && gap(index) > 0);
  const cuts = gaps.sort((a, b) => gap(b) - gap(a)).slice(0, Math.max(0, most - 1));
  const starts = [0, ...cuts.sort((a, b) => a - b)];
  return starts.map((start, index) => changes.slice(start, starts[index + 1]));
}

function segmentsOf(columns: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = segments.at(-1);
    if (last !== undefined && last.to === column - 1) segments[segments.length - 1] = { from: last.from, to: column };
    else segments.push({ from: column, to: column });
  }
  return segments;
}

function trim(segment: Segment, used: readonly number[]): Segment {
  const inside = used.filter((column) => isInside(segment, column));
  return { from: Math.min(...inside), to: Math.max(...inside) };
}

function isInside(segment: Segment, column: number | undefined): boolean {
  return column !== undefined && column >= segment.from && column <= segment.to;
}

function spread(segment: Segment, cell: (column: number) => unknown): (ImportCell | boolean)[] {
  return Array.from({ length: segment.to - segment.from + 1 }, (_, index) => storable(cell(segment.from + index)));
}

function storable(value: unknown): ImportCell | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
