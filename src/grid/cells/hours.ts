// Promised hours: numbers, and durations as people type them, `2:00` (which a spreadsheet keeps as a time of its day 0), `2 h`.

import { DAY_MS, HOUR_MS } from '../../calendar/civil';
import { serialToWallMs } from '../../calendar/serial';
import { dateMs } from '../dates/dateMs';
import type { LazyZone } from '../dates/lazyZone';
import { lazyZone } from '../dates/lazyZone';
import { failCell } from '../fail';
import { toColumn } from './argument';
import { isBlank } from './isBlank';
import type { Numbers } from './number';
import { numberOf } from './number';
import type { Given } from './reader';

/** A year of hours and more: what lies further from the spreadsheet's day 0 is a date. */
const LONGEST_MS = 400 * DAY_MS;
const MINUTE_MS = 60_000;

/** Reads a column of hours, none of them negative; a cell that holds none throws with its row. */
export function toHours(given: Given): Numbers {
  const argument = toColumn(given);
  const values = new Float64Array(argument.rows).fill(NaN);
  const zone = lazyZone();
  argument.cells.forEach(([cell], row) => {
    if (isBlank(cell)) return;
    const hours = hoursOf(cell, zone);
    if (Number.isNaN(hours)) failCell(argument, row, 0, 'notHours', cell);
    if (hours < 0) failCell(argument, row, 0, 'negative', hours);
    values[row] = hours;
  });
  return { argument, values, stride: argument.rows === 1 ? 0 : 1 };
}

/** The hours a cell holds, NaN when it holds none. */
export function hoursOf(cell: unknown, zone: LazyZone): number {
  if (typeof cell === 'object') return hoursOfTime(dateMs(cell), zone);
  const number = numberOf(cell);
  return Number.isNaN(number) && typeof cell === 'string' ? hoursOfText(cell) : number;
}

/** Of a time since the spreadsheet's day 0, in whole minutes: offsets of that century have odd seconds. */
function hoursOfTime(ms: number, zone: LazyZone): number {
  if (Number.isNaN(ms)) return NaN;
  const sinceDay0 = ms + zone().offsetAt(ms) - serialToWallMs(0);
  return sinceDay0 >= 0 && sinceDay0 < LONGEST_MS ? (Math.round(sinceDay0 / MINUTE_MS) * MINUTE_MS) / HOUR_MS : NaN;
}

function hoursOfText(text: string): number {
  const clock = /^\s*(\d{1,4}):([0-5]\d)(?::([0-5]\d))?\s*$/.exec(text);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60 + Number(clock[3] ?? 0) / 3600;
  const [, number = '', unit = ''] =
    /^\s*(\d[\d.]*)\s*(h|hs|hrs?|hours?|horas?|m|min|mins|minutes?|minutos?)\.?\s*$/i.exec(text) ?? [];
  return /^h/i.test(unit) ? numberOf(number) : numberOf(number) / 60;
}
