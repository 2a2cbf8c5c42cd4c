// When the business is open, date by date: a weekly pattern per version, less the holidays. Dates are whole: a date belongs
// to one version, and a holiday closes the date from midnight to midnight, whatever shift ran into it.

import { DAY_MS, weekday } from '../calendar/civil';
import { countUpTo } from '../calendar/countUpTo';

/** Open stretches of one day as flat pairs of ms since midnight, ascending, disjoint: [start, end, start, end …]. */
export type DayHours = readonly number[];

/** Seven days, Sunday first. */
export type Week = readonly DayHours[];

export interface WeekVersion {
  /** First day number on which this week holds; -Infinity: since ever. */
  readonly fromDay: number;
  readonly week: Week;
}

export interface OpenHours {
  /** Ascending by fromDay, one per fromDay. Before the first one all is closed. */
  readonly versions: readonly WeekVersion[];
  readonly holidays: ReadonlySet<number>;
}

const CLOSED: DayHours = [];
const ALL_DAY: DayHours = [0, DAY_MS];

/** A week without closing time. */
export const ALWAYS_OPEN: Week = [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY];

/** The open stretches of a date. */
export function hoursOn(open: OpenHours, day: number): DayHours {
  if (open.holidays.has(day)) return CLOSED;
  return versionOn(open.versions, day)?.week[weekday(day)] ?? CLOSED;
}

/** The newest of ascending versions already valid on a date. */
export function versionOn<Version extends { readonly fromDay: number }>(
  versions: readonly Version[],
  day: number,
): Version | undefined {
  return versions[countUpTo(versions.length, (i) => (versions[i]?.fromDay ?? 0) <= day) - 1];
}

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
