// An argument as a rectangle of cells, with the names an error message needs.

import { fail } from '../fail';
import type { Named } from '../fail';
import type { Given } from './reader';

export interface Argument extends Named {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
  /** True for one cell given as such, false for a range, however small. */
  readonly isScalar: boolean;
}

/** Takes an argument as Sheets hands it over: a value, or an array of rows. */
export function toArgument({ caller, name, value }: Given): Argument {
  if (!Array.isArray(value)) return { caller, name, cells: [[value]], rows: 1, columns: 1, isScalar: true };
  const cells = toRows(value);
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return { caller, name, cells: [['']], rows: 1, columns: 1, isScalar: false };
  return { caller, name, cells, rows: cells.length, columns, isScalar: false };
}

/** Takes an argument that is one column; a row is turned into one. */
export function toColumn(given: Given): Argument {
  const argument = toArgument(given);
  const { rows, columns, cells } = argument;
  if (columns === 1) return argument;
  if (rows !== 1) fail(argument, 'notOneColumn', { rows, columns });
  return { ...argument, cells: Array.from(cells[0] ?? [], (cell) => [cell]), rows: columns, columns: 1 };
}

/** The one cell of an argument that cannot be a range. */
export function toCell(given: Given): unknown {
  const argument = toArgument(given);
  const { rows, columns } = argument;
  if (rows * columns !== 1) fail(argument, 'notOneCell', { rows, columns });
  return argument.cells[0]?.[0];
}

/** The rows of a table as they are; anything among them that is no row is taken as one cell. */
function toRows(value: readonly unknown[]): readonly (readonly unknown[])[] {
  return isTable(value) ? value : Array.from(value, (row: unknown) => (Array.isArray(row) ? row : [row]));
}

function isTable(value: readonly unknown[]): value is readonly (readonly unknown[])[] {
  // A loop, because every() does not see the holes of a list.
  for (let row = 0; row < value.length; row++) if (!Array.isArray(value[row])) return false;
  return true;
}
