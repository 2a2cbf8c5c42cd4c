// When the business is open, date by date: a weekly pattern per version, and dates with hours of their own. Dates are whole: a
// date belongs to one version, and a holiday has its own hours, or none, from midnight to midnight, whatever shift ran into it.

import { civilDate, weekday } from '../calendar/civil';
import { countUpTo } from '../calendar/countUpTo';
import type { DayHours, Week } from '../calendar/week';
import { CLOSED } from '../calendar/week';

export interface WeekVersion {
  /** First day number on which this week holds; -Infinity: since ever. */
  readonly fromDay: number;
  readonly week: Week;
}

export interface OpenHours {
  /** Ascending by fromDay, one per fromDay. Before the first one all is closed. */
  readonly versions: readonly WeekVersion[];
  /** Dates with hours of their own, mostly none. */
  readonly holidays: ReadonlyMap<number, DayHours>;
  /** The same every year, by month × 100 + day; what `holidays` says of a date goes before. */
  readonly yearly: ReadonlyMap<number, DayHours>;
}

/** The open stretches of a date. */
export function hoursOn(open: OpenHours, day: number): DayHours {
  return open.holidays.get(day) ?? yearlyHoursOn(open, day) ?? weekHoursOn(open, day);
}

/** The open stretches that the week has for a date, holiday or not. */
export function weekHoursOn(open: OpenHours, day: number): DayHours {
  return versionOn(open.versions, day)?.week[weekday(day)] ?? CLOSED;
}

/** The newest of ascending versions already valid on a date. */
export function versionOn<Version extends { readonly fromDay: number }>(
  versions: readonly Version[],
  day: number,
): Version | undefined {
  return versions[countUpTo(versions.length, (i) => (versions[i]?.fromDay ?? 0) <= day) - 1];
}

function yearlyHoursOn({ yearly }: OpenHours, day: number): DayHours | undefined {
  if (yearly.size === 0) return undefined;
  const date = civilDate(day);
  return yearly.get(date.month * 100 + date.day);
}
