// Who works out the open hours between two Dates: one row at a time, on the same agreement.

import { BUSINESS_HOURS } from '../../src/functions/businessHours';
import { CALENDAR, HOLIDAYS } from './agreement';
import type { LeadTimes } from './data';
import { dateCells } from './data';
import { dateLoopHours } from './peers/dateLoop';
import { dayjsHours } from './peers/dayjs';
import { luxonHours } from './peers/luxon';
import { momentHours } from './peers/moment';

export type HoursBetween = (from: Date, to: Date) => number;

export const PEERS: Readonly<Record<string, HoursBetween>> = {
  'moment-business-time': momentHours,
  'dayjs-business-time': dayjsHours,
  'luxon, day by day': luxonHours,
  'Date, day by day': dateLoopHours,
};

const holidayCells = HOLIDAYS.map((holiday) => [holiday]);

/** BUSINESS_HOURS over two columns of Date cells. */
export function ourColumn(starts: Date[][], ends: Date[][]): unknown[][] {
  const answer = BUSINESS_HOURS(starts, ends, CALENDAR, holidayCells);
  return Array.isArray(answer) ? answer : [[answer]];
}

/** The hours of every row, by BUSINESS_HOURS. */
export function ourHours({ starts, ends }: LeadTimes): number[] {
  return ourColumn(dateCells(starts), dateCells(ends)).map(([hours]) => Number(hours));
}

/** The hours of every row, by a peer. */
export function hoursBy(peer: HoursBetween, starts: readonly Date[][], ends: readonly Date[][]): number[] {
  return starts.map(([from], row) => {
    const to = ends[row]?.[0];
    return from === undefined || to === undefined ? NaN : peer(from, to);
  });
}
