// Dates without a time, as day numbers. A Date gives the date its wall clock shows in the spreadsheet's zone.

import { DAY_MS } from '../metrics/civil';
import type { Argument } from './argument';
import { failCell } from './fail';
import type { LazyZone } from './lazyZone';
import { INSTANT, isTime, kindOf, msOf } from './times';

/** The day number of a cell that must hold a date. */
export function toDay(argument: Argument, row: number, column: number, zone: LazyZone): number {
  const cell = argument.cells[row]?.[column];
  const ms = msOf(cell);
  if (!isTime(ms)) failCell(argument, row, column, 'notDate', cell);
  return Math.floor((kindOf(cell) === INSTANT ? ms + zone().offsetAt(ms) : ms) / DAY_MS);
}
