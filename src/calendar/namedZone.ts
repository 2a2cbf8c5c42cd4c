// A named time zone, read from Intl.

import { DAY_MS, dayNumber } from './civil';
import type { Zone } from './zone';

/**
 * The zone of an IANA name such as `America/Mexico_City`, local mean time included.
 *
 * @throws RangeError when there is no zone of that name.
 */
export function namedZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return { isFixed: false, offsetAt: (utcMs) => offsetIn(format, utcMs) };
}

/** Most days have one offset, so two look-ups of a zone serve every moment of that day. */
export function dailyZone(zone: Zone): Zone {
  const days = new Map<number, number>();
  const offsetOf = (day: number): number => {
    const [start, end] = [zone.offsetAt(day * DAY_MS), zone.offsetAt((day + 1) * DAY_MS - 1)];
    return start === end ? start : NaN;
  };
  return {
    isFixed: zone.isFixed,
    offsetAt(utcMs) {
      const day = Math.floor(utcMs / DAY_MS);
      const known = days.get(day) ?? offsetOf(day);
      days.set(day, known);
      return Number.isNaN(known) ? zone.offsetAt(utcMs) : known;
    },
  };
}

function offsetIn(format: Intl.DateTimeFormat, utcMs: number): number {
  const shown = format.format(utcMs);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (shown.match(/\d+/g) ?? []).map(Number);
  const seconds = ((hour % 24) * 60 + minute) * 60 + second;
  const days = dayNumber(shown.includes('B') ? 1 - year : year, month, day);
  return days * DAY_MS + seconds * 1000 - Math.floor(utcMs / 1000) * 1000;
}
