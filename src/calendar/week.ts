// The open hours of days and weeks.

import { DAY_MS } from './civil';

/** Open stretches of one day as flat pairs of ms since midnight, ascending, disjoint: [start, end, start, end …]. */
export type DayHours = readonly number[];

/** Seven days, Sunday first. */
export type Week = readonly DayHours[];

export const CLOSED: DayHours = [];
const ALL_DAY: DayHours = [0, DAY_MS];

/** A week without closing time. */
export const ALWAYS_OPEN: Week = [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY];

/** Sorts stretches and joins those that touch or overlap. */
export function mergedHours(stretches: readonly (readonly [number, number])[]): DayHours {
  const merged: number[] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last) merged[merged.length - 1] = Math.max(last, end);
    else merged.push(start, end);
  }
  return merged;
}
