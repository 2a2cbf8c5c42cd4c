// The address that opens an event of Google Calendar ready to save; without a zone its times are those of whoever opens it.

import { DAY_MS, weekday } from '../../calendar/civil';
import type { Frequency } from '../../metrics/meetings';
import { weekOfMonth } from '../../metrics/meetings';
import type { OpenHours } from '../../metrics/openHours';
import { weekHoursOn } from '../../metrics/openHours';

export interface CalendarEvent {
  readonly title: string;
  readonly details: string;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The link of an event at that wall-clock time, repeated as often as the meeting counted from its start. */
export function eventLink(
  { title, details, minutes }: CalendarEvent,
  often: Frequency | undefined,
  startMs: number,
  nextMs: number,
  open: OpenHours,
): string {
  const parts = [
    ['text', title],
    ['dates', `${stamp(nextMs)}/${stamp(nextMs + minutes * MINUTE_MS)}`],
    ['details', details],
    ...(often === undefined ? [] : [['recur', `RRULE:${recurrence(often, Math.floor(startMs / DAY_MS), open)}`]]),
  ];
  const query = parts.map(([key = '', text = '']) => `${key}=${encodeURIComponent(text)}`).join('&');
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&${query}`;
}

/** RFC 5545: months repeat the same weekday of the same week. */
function recurrence(often: Frequency, startDay: number, open: OpenHours): string {
  const byDay = `BYDAY=${weekOfMonth(startDay)}${DAYS[weekday(startDay)] ?? ''}`;
  if (often === 'daily') return `FREQ=WEEKLY;BYDAY=${workingDaysOf(startDay, open).join(',')}`;
  if (often === 'monthly') return `FREQ=MONTHLY;${byDay}`;
  if (often === 'quarterly') return `FREQ=MONTHLY;INTERVAL=3;${byDay}`;
  return often === 'weekly' ? 'FREQ=WEEKLY' : 'FREQ=WEEKLY;INTERVAL=2';
}

/** The days of the week that are worked, Monday first. */
function workingDaysOf(day: number, open: OpenHours): string[] {
  const monday = day - ((weekday(day) + 6) % 7);
  return [1, 2, 3, 4, 5, 6, 0].flatMap((name, i) =>
    weekHoursOn(open, monday + i).length > 0 ? [DAYS[name] ?? ''] : [],
  );
}

/** A wall clock as yyyymmddThhmmss, in whole minutes: 09:15 may be kept as a hair less. */
function stamp(wallMs: number): string {
  return new Date(Math.round(wallMs / MINUTE_MS) * MINUTE_MS).toISOString().replace(/[-:]|\.\d+Z/g, '');
}
