import { toColumn } from './argument';
import { fail, failCell } from '../fail';
import { isBlank } from './isBlank';
import { isName } from './isName';
import type { Given } from './reader';

/** Reads so many names from a row or column of labels; undefined when blank, '' for a blank among them. */
export function maybeNames(given: Given, count: number): string[] | undefined {
  const column = toColumn(given);
  if (column.cells.every((row) => row.every(isBlank))) return undefined;
  if (column.rows !== count) fail(column, 'namesDiffer', { rows: column.rows, count });
  return column.cells.map(([cell], row) => {
    if (isBlank(cell)) return '';
    return isName(cell) ? String(cell) : failCell(column, row, 0, 'notName', cell);
  });
}
