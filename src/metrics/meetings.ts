// When a meeting that repeats is next, on the wall clock: times are ms since 1970-01-01 00:00.

import { DAY_MS, civilDate, dayNumber, weekday } from '../calendar/civil';
import type { WorkingDays } from './workingDays';

export type Frequency = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly';

/** Further than this nobody looks for a working day. */
const MOST_DAYS = 3660;

/** The first time from as_of on; a start still to come is the next time. NaN where no working day comes. */
export function nextMeeting(often: Frequency, startMs: number, asOfMs: number, workingDays: WorkingDays): number {
  if (startMs >= asOfMs) return startMs;
  if (often === 'daily') return nextWorkingDay(startMs, asOfMs, workingDays);
  if (often === 'weekly') return everyDays(startMs, asOfMs, 7);
  if (often === 'fortnightly') return everyDays(startMs, asOfMs, 14);
  return everyMonths(startMs, asOfMs, often === 'monthly' ? 1 : 3);
}

/** The first working day from a day on; NaN when ten years bring none. */
export function workingDayFrom(day: number, workingDays: WorkingDays): number {
  for (let at = day; at < day + MOST_DAYS; at++) if (workingDays.between(at, at) === 1) return at;
  return NaN;
}

/** Which of its weekdays in the month a day is, counted to four: not every month has a fifth. */
export function weekOfMonth(day: number): number {
  return Math.min(4, Math.floor((civilDate(day).day + 6) / 7));
}

/** Today when its time is still to come, else the next working day. */
function nextWorkingDay(startMs: number, asOfMs: number, workingDays: WorkingDays): number {
  const today = Math.floor(asOfMs / DAY_MS);
  const timeOfDay = startMs - Math.floor(startMs / DAY_MS) * DAY_MS;
  const isToCome = today * DAY_MS + timeOfDay >= asOfMs;
  return workingDayFrom(isToCome ? today : today + 1, workingDays) * DAY_MS + timeOfDay;
}

function everyDays(startMs: number, asOfMs: number, days: number): number {
  return startMs + Math.ceil((asOfMs - startMs) / (days * DAY_MS)) * days * DAY_MS;
}

/** The same weekday of the same week of the month, so that a meeting never lands on a weekend. */
function everyMonths(startMs: number, asOfMs: number, months: number): number {
  const start = civilDate(Math.floor(startMs / DAY_MS));
  const now = civilDate(Math.floor(asOfMs / DAY_MS));
  const gone = 12 * (now.year - start.year) + now.month - start.month;
  const soon = Math.ceil(gone / months) * months;
  const candidate = sameWeekday(startMs, soon);
  return candidate >= asOfMs ? candidate : sameWeekday(startMs, soon + months);
}

function sameWeekday(startMs: number, monthsLater: number): number {
  const startDay = Math.floor(startMs / DAY_MS);
  const { year, month } = civilDate(startDay);
  const months = month - 1 + monthsLater;
  const first = dayNumber(year + Math.floor(months / 12), (months % 12) + 1, 1);
  const lastOfWeek = first + 7 * weekOfMonth(startDay) - 1;
  const day = lastOfWeek - ((weekday(lastOfWeek) - weekday(startDay) + 7) % 7);
  return startMs + (day - startDay) * DAY_MS;
}
