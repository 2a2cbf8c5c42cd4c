import { toColumn } from './argument';
import { fail, failCell } from '../fail';
import { isBlank } from './isBlank';
import { toNumber } from './number';
import type { Given } from './reader';

/** Reads three cuts, highest first, none over the most there can be; blank gives the usual ones. */
export function toCuts(given: Given, usual: readonly number[], most: number): readonly number[] {
  const column = toColumn(given);
  if (column.cells.every((row) => row.every(isBlank))) return usual;
  if (column.rows !== usual.length) fail(column, 'threeCuts', { count: column.rows });
  const cuts = column.cells.map((_, row) => toNumber(column, row));
  cuts.forEach((cut, row) => {
    if (cut > most) failCell(column, row, 0, 'fit', cut);
    if (cut > (cuts[row - 1] ?? Infinity)) failCell(column, row, 0, 'cutsRise', cut);
  });
  return cuts;
}
