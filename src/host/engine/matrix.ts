// The engine's arrays are columns of cells: matrix[column][row].
import { helpers } from '@odoo/o-spreadsheet';
import type { Arg, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';

type Cell = FunctionResultObject | undefined;

/** Whether an argument holds more than one cell. */
export function isWide(arg: Arg): boolean {
  return isArray(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);
}

/** Applies a function of two cells to two arrays cell by cell; a single cell, row or column is repeated. */
export function elementwise(
  left: Arg,
  right: Arg,
  apply: (left: Cell, right: Cell) => FunctionResultObject,
): Matrix<FunctionResultObject> {
  const width = Math.max(widthOf(left), widthOf(right));
  const height = Math.max(heightOf(left), heightOf(right));
  const cells = (col: number, row: number) => apply(cellAt(left, col, row), cellAt(right, col, row));
  return Array.from({ length: width }, (_, col) => Array.from({ length: height }, (__, row) => cells(col, row)));
}

/** A cell as text, as `&` joins it. */
export function textOf(arg: Arg | Cell): string {
  const value = isArray(arg) ? arg[0]?.[0]?.value : arg?.value;
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function isArray(arg: Arg | Cell): arg is Matrix<FunctionResultObject> {
  return arg !== undefined && helpers.isMatrix(arg);
}

function widthOf(arg: Arg): number {
  return isArray(arg) ? arg.length : 1;
}

function heightOf(arg: Arg): number {
  return isArray(arg) ? (arg[0]?.length ?? 0) : 1;
}

function cellAt(arg: Arg, col: number, row: number): Cell {
  if (!isArray(arg)) return arg;
  const column = arg[arg.length === 1 ? 0 : col];
  return column?.[column.length === 1 ? 0 : row];
}
