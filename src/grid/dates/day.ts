// Dates without a time, as day numbers. A Date gives the date its wall clock shows in the spreadsheet's zone.

import { DAY_MS } from '../../calendar/civil';
import type { Argument } from '../cells/argument';
import { toColumn } from '../cells/argument';
import { failCell } from '../fail';
import { isBlank } from '../cells/isBlank';
import type { LazyZone } from './lazyZone';
import { INSTANT, isTime, kindOf, msOf } from './times';
import type { Given } from '../cells/reader';

export interface Days {
  readonly argument: Argument;
  /** Day numbers, NaN where the cell is blank. */
  readonly values: Float64Array;
  /** 0 when one cell holds for every row. */
  readonly stride: 0 | 1;
}

/** The day number of a cell that must hold a date. */
export function toDay(argument: Argument, row: number, column: number, zone: LazyZone): number {
  const cell = argument.cells[row]?.[column];
  const ms = msOf(cell);
  if (!isTime(ms)) failCell(argument, row, column, 'notDate', cell);
  return Math.floor((kindOf(cell) === INSTANT ? ms + zone().offsetAt(ms) : ms) / DAY_MS);
}

/** Reads a column of dates as day numbers; a cell that is none throws with its row. */
export function toDays(given: Given, zone: LazyZone): Days {
  const argument = toColumn(given);
  const values = new Float64Array(argument.rows).fill(NaN);
  argument.cells.forEach(([cell], row) => {
    if (!isBlank(cell)) values[row] = toDay(argument, row, 0, zone);
  });
  return { argument, values, stride: argument.rows === 1 ? 0 : 1 };
}

/** The day of a row; throws when its cell is blank. */
export function dayAt(days: Days, row: number): number {
  const index = row * days.stride;
  const day = days.values[index] ?? NaN;
  if (Number.isNaN(day)) failCell(days.argument, index, 0, 'missing', '');
  return day;
}
