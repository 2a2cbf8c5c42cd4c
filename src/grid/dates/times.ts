// Columns of dates and times as numbers. A Date is an instant; a serial or a text is a wall clock without a zone.

import type { Argument } from '../cells/argument';
import { toColumn } from '../cells/argument';
import { dateMs } from './dateMs';
import { failCell } from '../fail';
import { isoTextToWallMs } from './isoText';
import { serialToWallMs } from '../../calendar/serial';
import type { Given } from '../cells/reader';

/** What a cell held: nothing, a Date, a serial number or ISO text. */
export const BLANK = 0;
export const INSTANT = 1;
export const SERIAL = 2;
export const TEXT = 3;

export interface Times {
  readonly argument: Argument;
  /** UTC ms for an instant, wall-clock ms since 1970-01-01 00:00 for the others. */
  readonly ms: Float64Array;
  readonly kinds: Uint8Array;
  /** 0 when one cell holds for every row. */
  readonly stride: 0 | 1;
}

/** Years 1000 to 9999, the ones ISO text can write. */
const FIRST_MS = -30_610_224_000_000;
const END_MS = 253_402_300_800_000;

/** Reads a column of dates; a cell that is none throws with its row. */
export function toTimes(given: Given): Times {
  return timesIn(toColumn(given));
}

/** The dates of a column; a cell that is none throws with its row. */
export function timesIn(argument: Argument): Times {
  const { cells, rows } = argument;
  const ms = new Float64Array(rows);
  const kinds = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const cell = cells[row]?.[0];
    const kind = kindOf(cell);
    if (kind === BLANK) continue;
    const time = msOf(cell);
    if (!isTime(time)) failCell(argument, row, 0, 'notDate', cell);
    kinds[row] = kind;
    ms[row] = time;
  }
  return { argument, ms, kinds, stride: rows === 1 ? 0 : 1 };
}

/** What kind of date a cell holds, if it holds one. */
export function kindOf(cell: unknown): number {
  if (typeof cell === 'object' && cell !== null) return INSTANT;
  if (typeof cell === 'number') return SERIAL;
  return cell === '' || cell === undefined || cell === null ? BLANK : TEXT;
}

/** The ms of a date cell (see Times); NaN when it holds no date. */
export function msOf(cell: unknown): number {
  if (typeof cell === 'object') return dateMs(cell);
  if (typeof cell === 'number') return serialToWallMs(cell);
  return typeof cell === 'string' ? isoTextToWallMs(cell) : NaN;
}

/** Whether ms lie in the years that cells may hold. */
export function isTime(ms: number): boolean {
  return ms >= FIRST_MS && ms < END_MS;
}
