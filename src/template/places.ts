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

import { parseArea } from './a1';
import { ofKind, rangeOf, type BlockSpec } from './block';
import { rewritten } from './formula';

/** Places in a line, or in several. */
export type Places = string | readonly string[];

const PLACE = /^(\$?)(\w+\*?)(?::(\w+\*?))?(?:\.(\$?)(\w+)(?::(\w+))?)?$/;
const A1 = /^[A-Z]+\d+(:[A-Z]+\d*)?$/;

/** The ranges of places, in A1 notation, in their order. */
export function rangesAt(places: Places, blocks: readonly BlockSpec[]): string[] {
  const words = [places].flat().flatMap((line) => line.split(' '));
  return words.filter((word) => word !== '').map((word) => rangeAt(word, blocks));
}

/** The range of one place, in A1 notation. */
export function rangeAt(place: string, blocks: readonly BlockSpec[]): string {
  if (A1.test(place)) return place;
  const [, fixRows = '', from = '', to = from, fixColumns = '', first, last = first] = PLACE.exec(place) ?? [];
  const [corner] = cornersOf(from, first, blocks, place);
  const [, opposite] = cornersOf(to, last, blocks, place);
  const range = corner === opposite ? corner : `${corner}:${opposite}`;
  return range.replace(/([A-Z]+)(\d+)/g, `${escaped(fixColumns)}$1${escaped(fixRows)}$2`);
}

/** A formula whose places in brackets are cells. */
export function withCells(formula: string, blocks: readonly BlockSpec[]): string {
  if (!formula.includes('[')) return formula;
  return rewritten(formula, ({ kind, text }) => (kind === 'own' ? rangeAt(text.slice(1, -1), blocks) : text));
}

/** The rows of a place. */
export function rowsAt(place: string, blocks: readonly BlockSpec[]): number[] {
  const { row, lastRow = row } = parseArea(rangeAt(place, blocks));
  return Array.from({ length: lastRow - row + 1 }, (_, index) => row + index);
}

/** Top left and bottom right of a row, or of one of its columns. */
function cornersOf(row: string, column: string | undefined, blocks: readonly BlockSpec[], place: string) {
  const having = blocks.filter(
    ({ rows, columns }) => ofKind(row, rows).length > 0 && (column === undefined || columns.includes(column)),
  );
  const [block] = having;
  if (!block) throw new RangeError(`Cannot place "${place}": it is in no block of the sheet`);
  if (having.length > 1) throw new RangeError(`Cannot place "${place}": it is in several blocks of the sheet`);
  const [first = '', last = first] = column === undefined ? [block.columns[0], block.columns.slice(-1)[0]] : [column];
  const [top = '', bottom = top] = [ofKind(row, block.rows)[0], ofKind(row, block.rows).slice(-1)[0]];
  return [rangeOf(block, [top, first], [top, first]), rangeOf(block, [bottom, last], [bottom, last])] as const;
}

function escaped(dollar: string): string {
  return dollar === '' ? '' : '$$';
}
