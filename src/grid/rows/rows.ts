// Row-wise arguments walk together: same number of rows, or one cell that holds for every row.

import type { Argument } from '../cells/argument';
import { fail } from '../fail';
import { isBlank } from '../cells/isBlank';

/** What a function may put in a cell. */
export type Cell = number | string | boolean | Date;

export interface Shape {
  readonly rows: number;
  readonly isScalar: boolean;
}

/** The rows of the answer: those of the longest row-wise argument. Throws when two arguments disagree. */
export function commonShape(rowWise: readonly Argument[]): Shape {
  let longest = rowWise[0];
  if (longest === undefined) return { rows: 1, isScalar: true };
  for (const argument of rowWise) {
    if (argument.rows > longest.rows) longest = argument;
  }
  for (const argument of rowWise) {
    if (argument.rows === 1 || argument.rows === longest.rows) continue;
    fail(argument, 'rowsDiffer', { rows: argument.rows, other: longest.name, otherRows: longest.rows });
  }
  return { rows: longest.rows, isScalar: rowWise.every((argument) => argument.isScalar) };
}

/** Whether the ranges among the row-wise arguments are all blank in a row; single cells speak only when there is no range. */
export function isBlankRow(rowWise: readonly Argument[], row: number): boolean {
  const ranges = rowWise.filter((argument) => argument.rows > 1);
  return (ranges.length === 0 ? rowWise : ranges).every(({ cells, rows }) => isBlank(cells[rows === 1 ? 0 : row]?.[0]));
}

/** The answer of a function that gives one value per row: a column, or one value when it was given single cells. */
export function answerRows<Value extends Cell>(shape: Shape, valueOf: (row: number) => Value): Value | Value[][] {
  if (shape.isScalar) return valueOf(0);
  const answer: Value[][] = new Array<Value[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) answer[row] = [valueOf(row)];
  return answer;
}
