// Cells as numbers: numbers, and text that can be read in one way only. "1,5" and "1.234" mean different numbers to
// different people, so they are refused.

import type { Argument } from './argument';
import { toColumn } from './argument';
import { failCell } from '../fail';
import { isBlank } from './isBlank';
import type { Given } from './reader';

/** The number a cell holds, NaN when it holds none. */
export function numberOf(cell: unknown): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : NaN;
  return typeof cell === 'string' ? textToNumber(cell) : NaN;
}

/** The number of a plain text such as "12" or "12.5"; NaN for any other. */
export function textToNumber(text: string): number {
  if (!/^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) || /^\s*[+-]?[1-9]\d{0,2}\.\d{3}\s*$/.test(text))
    return NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : NaN;
}

/** The number of a cell that must hold one. */
export function toNumber(argument: Argument, row: number, column = 0): number {
  const cell = argument.cells[row]?.[column];
  const value = numberOf(cell);
  if (Number.isNaN(value)) failCell(argument, row, column, 'notNumber', cell);
  return value;
}

/** A number that a blank cell or an argument left out replaces by another. */
export function maybeNumber(argument: Argument, row: number, column: number, otherwise: number): number {
  return isBlank(argument.cells[row]?.[column]) ? otherwise : toNumber(argument, row, column);
}

export interface Numbers {
  readonly argument: Argument;
  /** NaN where the cell is blank. */
  readonly values: Float64Array;
  /** 0 when one cell holds for every row. */
  readonly stride: 0 | 1;
}

/** Reads a column of numbers, none of them negative unless allowed; a cell that is none throws with its row. */
export function toNumbers(given: Given, allowNegative = false): Numbers {
  const argument = toColumn(given);
  const values = new Float64Array(argument.rows).fill(NaN);
  for (let row = 0; row < argument.rows; row++) {
    if (isBlank(argument.cells[row]?.[0])) continue;
    const number = toNumber(argument, row);
    if (number < 0 && !allowNegative) failCell(argument, row, 0, 'negative', number);
    values[row] = number;
  }
  return { argument, values, stride: argument.rows === 1 ? 0 : 1 };
}

/** The number of a row; throws when its cell is blank. */
export function numberAt(numbers: Numbers, row: number): number {
  const index = row * numbers.stride;
  const value = numbers.values[index] ?? NaN;
  if (Number.isNaN(value)) failCell(numbers.argument, index, 0, 'missing', '');
  return value;
}
