// Formulas of a few row-wise numbers.

import { failCell } from '../fail';
import type { Numbers } from '../cells/number';
import { numberAt } from '../cells/number';
import type { Cell } from './rows';
import { answerRows, commonShape, isBlankRow } from './rows';

/** One number per row; blank where the row is, an Error where the arithmetic leaves what a cell can hold. */
export function answerNumbers(columns: readonly Numbers[], valueOf: (row: number) => number): Cell | Cell[][] {
  const rowWise = columns.map((column) => column.argument);
  return answerRows<Cell>(commonShape(rowWise), (row) => {
    if (isBlankRow(rowWise, row)) return '';
    const value = valueOf(row);
    const [first] = columns;
    if (!Number.isFinite(value) && first !== undefined)
      failCell(first.argument, row * first.stride, 0, 'tooLarge', value);
    return value;
  });
}

/** The number of a row, which must be above 0. */
export function positiveAt(numbers: Numbers, row: number): number {
  const value = numberAt(numbers, row);
  if (!(value > 0)) failCell(numbers.argument, row * numbers.stride, 0, 'notPositive', value);
  return value;
}

/** The rate of a row, from 0 to 1. */
export function shareAt(numbers: Numbers, row: number): number {
  const value = numberAt(numbers, row);
  if (value > 1) failCell(numbers.argument, row * numbers.stride, 0, 'rate', value);
  return value;
}
