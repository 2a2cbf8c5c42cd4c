// The business clock as a table: one row per UTC day, so that a warehouse finds open time by an equi-join and simple
// arithmetic. Times are whole microseconds, as the warehouse counts them.

import { reader } from '../grid/cells/reader';
import { DAY_MS } from '../calendar/civil';
import { wireEnvironment } from '../grid/environment';
import { toHoursByOffice } from '../grid/calendar/openHours';
import type { OpenHours } from '../metrics/openHours';
import { hoursOn } from '../metrics/openHours';
import { openStretches } from '../metrics/openStretches';
import { WALL_CLOCK } from '../calendar/zone';
import type { Offset } from './offsetSpans';
import { spansOfOffsets } from './offsetSpans';

/** A row of opening hours, as the sheet Settings has them; dates as ISO text. */
export interface CalendarRow {
  readonly days: string | null;
  readonly hours: string | null;
  readonly valid_from: string | null;
  readonly office: string | null;
  readonly time_zone: string | null;
}

export interface HolidayRow {
  readonly day: string | null;
  readonly hours: string | null;
  readonly office: string | null;
}

export interface Stretch {
  readonly start: number;
  readonly finish: number;
  /** Open time before it, since the first day. */
  readonly open_from: number;
}

export interface ClockDay {
  readonly day: number;
  /** The open stretches of the UTC day of that number. */
  readonly stretches: readonly Stretch[];
  /** Open time before the UTC day, since the first day. */
  readonly open_before: number;
  /** Whether anything is open on the date of that number. */
  readonly is_working: boolean;
  /** Working days before it, since the first day. */
  readonly working_before: number;
}

export interface ClockDays {
  readonly open_time: number;
  readonly working_days: number;
  readonly days: readonly ClockDay[];
}

/**
 * The rows of [fromDay, toDay) for an office by its key, and what they add up to.
 *
 * @throws Error in the language of the locale when opening hours or holidays cannot be read.
 */
export function clockDays(
  calendar: readonly CalendarRow[],
  holidays: readonly HolidayRow[],
  office: string,
  offsets: readonly Offset[],
  fromDay: number,
  toDay: number,
  locale: string,
): ClockDays {
  wireEnvironment({ timeZone: () => 'UTC', locale: () => locale, scriptTimeZone: () => '' });
  const open = readOpenHours(calendar, holidays, office);
  const edges = openStretches(open, spansOfOffsets(offsets, fromDay * DAY_MS, toDay * DAY_MS));
  let [at, openTime, workingDays] = [0, 0, 0];
  const days = Array.from({ length: toDay - fromDay }, (_, i) => {
    const day = fromDay + i;
    const [start, end] = [day * DAY_MS, (day + 1) * DAY_MS];
    const [openBefore, workingBefore] = [openTime, workingDays];
    const stretches: Stretch[] = [];
    for (; (edges[at] ?? end) < end; at += 2) {
      const from = Math.max(edges[at] ?? 0, start) * 1000;
      const to = edges[at + 1] ?? 0;
      const finish = Math.min(to, end) * 1000;
      stretches.push({ start: from, finish, open_from: openTime });
      openTime += finish - from;
      // What runs past midnight goes on with the next day.
      if (to > end) break;
    }
    const isWorking = hoursOn(open, day).length > 0;
    workingDays += isWorking ? 1 : 0;
    return { day, stretches, open_before: openBefore, is_working: isWorking, working_before: workingBefore };
  });
  return { open_time: openTime, working_days: workingDays, days };
}

/** Without hours of its own, and where none are for all, an office is closed. */
function readOpenHours(calendar: readonly CalendarRow[], holidays: readonly HolidayRow[], office: string): OpenHours {
  const blocks = calendar.map((row) => [row.days, row.hours, row.valid_from, row.office, row.time_zone].map(cellOf));
  const dates = holidays.map((row) => [row.day, row.hours, row.office].map(cellOf));
  const hours = toHoursByOffice(reader('CLOCK'), tableOf(blocks), tableOf(dates), () => WALL_CLOCK)(office);
  return hours?.open ?? { versions: [], holidays: new Map(), yearly: new Map() };
}

function cellOf(value: string | null): string {
  return value ?? '';
}

function tableOf(rows: string[][]): string[][] | '' {
  return rows.length === 0 ? '' : rows;
}
