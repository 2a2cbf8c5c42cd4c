import { DateTime } from 'luxon';
import { HOLIDAYS, SHIFTS, TIME_ZONE } from '../agreement';

const holidays = new Set(HOLIDAYS);

/** Open hours by stepping from day to day with luxon, in the zone of the business. */
export function luxonHours(from: Date, to: Date): number {
  let ms = 0;
  let day = DateTime.fromJSDate(from, { zone: TIME_ZONE }).startOf('day');
  while (day.toMillis() < to.getTime()) {
    if (day.weekday <= 5 && !holidays.has(day.toISODate() ?? '')) {
      for (const [opens, closes] of SHIFTS) {
        const start = Math.max(day.set({ hour: opens }).toMillis(), from.getTime());
        ms += Math.max(0, Math.min(day.set({ hour: closes }).toMillis(), to.getTime()) - start);
      }
    }
    day = day.plus({ days: 1 });
  }
  return ms / 3_600_000;
}
