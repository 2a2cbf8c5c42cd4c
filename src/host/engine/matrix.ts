// The engine's arrays are columns of cells: matrix[column][row].
import { helpers } from '@odoo/o-spreadsheet';
import type { Arg, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';

export type Cell = FunctionResultObject | undefined;
export type Cells = Matrix<FunctionResultObject>;

/** Whether an argument is an array, of one cell or more. */
export function isArray(arg: Arg | Cell): arg is Cells {
  return arg !== undefined && helpers.isMatrix(arg);
}

/** Whether an argument holds more than one cell. */
export function isWide(arg: Arg): boolean {
  return isArray(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);
}

/** Whether they are arrays of one size, single rows or columns of it, and single cells. */
export function areAlike(args: readonly Arg[]): boolean {
  const [width, height] = [widthOf(args), heightOf(args)];
  return args.every((arg) => {
    return !isArray(arg) || ([1, width].includes(arg.length) && [1, height].includes(arg[0]?.length ?? 0));
  });
}

/** Applies a function of cells to arrays cell by cell; a single cell, row or column is repeated. */
export function elementwise(args: readonly Arg[], apply: (...cells: Cell[]) => FunctionResultObject): Cells {
  const [width, height] = [widthOf(args), heightOf(args)];
  const cells = new Array<Cell>(args.length);
  return Array.from({ length: width }, (_, col) => {
    const columns = args.map((arg) => (isArray(arg) ? arg[arg.length === 1 ? 0 : col] : arg));
    const column = new Array<FunctionResultObject>(height);
    for (let row = 0; row < height; row++) {
      for (let index = 0; index < columns.length; index++) {
        const one = columns[index];
        cells[index] = Array.isArray(one) ? one[one.length === 1 ? 0 : row] : one;
      }
      column[row] = apply(...cells);
    }
    return column;
  });
}

/** Whether a cell holds an error. */
export function isError(cell: Cell): cell is FunctionResultObject {
  return cell !== undefined && helpers.isEvaluationError(cell.value);
}

/** A cell as text, as `&` joins it. */
export function textOf(arg: Arg | Cell): string {
  const value = isArray(arg) ? arg[0]?.[0]?.value : arg?.value;
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function widthOf(args: readonly Arg[]): number {
  return args.reduce((most, arg) => Math.max(most, isArray(arg) ? arg.length : 1), 1);
}

function heightOf(args: readonly Arg[]): number {
  return args.reduce((most, arg) => Math.max(most, isArray(arg) ? (arg[0]?.length ?? 0) : 1), 1);
}
