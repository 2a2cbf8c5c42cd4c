// Places of a form sheet, named by the rows and columns of its blocks instead of counted:
//
//   lead.owed                  a cell
//   lead:customer.owed         a column of some rows; lead.rate:owed some columns of a row
//   lead:customer.rate:owed    both: from a row and a column to others, of another block, too
//   lead                       a row as wide as its block; lead:customer some rows
//   month*.goal                a column of all the rows of a kind: month1, month2 and so on
//
// In a formula a place stands in brackets, and `$` before its rows or its columns fixes them: `[$lead:customer.$owed]` is
// $D$15:$D$16, `[lead.$owed]` $D15. Where other things of a spec are given, several may stand in a line, with spaces between.
// A place that no block has is an error. What a page has no block for may be given in A1 notation.

import { formatArea, parseArea, type Area } from './a1';
import { ofKind, type BlockSpec } from './block';
import { withOwn } from './formula';

/** Places in a line, or in several. */
export type Places = string | readonly string[];

const PLACE = /^(\$?)(\w+\*?)(?::(\w+\*?))?(?:\.(\$?)(\w+)(?::(\w+))?)?$/;
const A1 = /^[A-Z]+\d+(:[A-Z]+\d*)?$/;

/** The ranges of places, in A1 notation, in their order. */
export function rangesAt(places: Places, blocks: readonly BlockSpec[]): string[] {
  const words = [places].flat().flatMap((line) => line.split(' '));
  return words.filter((word) => word !== '').map((word) => rangeAt(word, blocks));
}

/** Most places of a sheet are named many times. */
const KNOWN = new WeakMap<readonly BlockSpec[], Map<string, string>>();

/** The range of one place, in A1 notation. */
export function rangeAt(place: string, blocks: readonly BlockSpec[]): string {
  const known = KNOWN.get(blocks) ?? new Map<string, string>();
  const range = known.get(place) ?? (A1.test(place) ? place : foundAt(place, blocks));
  KNOWN.set(blocks, known.set(place, range));
  return range;
}

function foundAt(place: string, blocks: readonly BlockSpec[]): string {
  const [, fixRows = '', from = '', to = from, fixColumns = '', first, last = first] = PLACE.exec(place) ?? [];
  const { row, column } = cellsAt(from, first, blocks, place);
  const { lastRow, lastColumn } = cellsAt(to, last, blocks, place);
  const range = formatArea({ row, column, lastRow, lastColumn });
  if (fixRows === '' && fixColumns === '') return range;
  return range.replace(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, digits: string) => fixColumns + letters + fixRows + digits,
  );
}

/** A formula whose places in brackets are cells. */
export function withCells(formula: string, blocks: readonly BlockSpec[]): string {
  return withOwn(formula, (place) => rangeAt(place, blocks));
}

/** The rows of a place. */
export function rowsAt(place: string, blocks: readonly BlockSpec[]): number[] {
  const { row, lastRow = row } = parseArea(rangeAt(place, blocks));
  return Array.from({ length: lastRow - row + 1 }, (_, index) => row + index);
}

/** A row of a block, or all of a kind: as wide as the block, or one of its columns. */
function cellsAt(row: string, column: string | undefined, blocks: readonly BlockSpec[], place: string): Area {
  const having = blocks
    .filter(({ columns }) => column === undefined || columns.includes(column))
    .map((block) => ({ ...block, kind: ofKind(row, block.rows) }))
    .filter(({ kind }) => kind.length > 0);
  const [found] = having;
  if (!found) throw new RangeError(`Cannot place "${place}": it is in no block of the sheet`);
  if (having.length > 1) throw new RangeError(`Cannot place "${place}": it is in several blocks of the sheet`);
  const { at, rows, columns, kind } = found;
  const corner = parseArea(at);
  const top = corner.row + rows.indexOf(kind[0] ?? '');
  const left = corner.column + (column === undefined ? 0 : columns.indexOf(column));
  const width = column === undefined ? columns.length : 1;
  return { row: top, column: left, lastRow: top + kind.length - 1, lastColumn: left + width - 1 };
}
