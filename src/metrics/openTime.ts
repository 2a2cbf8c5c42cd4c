// Open time of the wall clock, however far apart the ends are.

import { DAY_MS } from '../calendar/civil';
import { DaySums } from './daySums';
import type { DayHours } from '../calendar/week';
import type { OpenHours } from './openHours';
import { hoursOn } from './openHours';

export class OpenTime {
  private readonly days: DaySums;

  constructor(private readonly open: OpenHours) {
    this.days = new DaySums(open, (hours) => openUntil(hours, DAY_MS));
  }

  /** Open ms from one wall clock to another, in ms since 1970-01-01 00:00. */
  between(fromMs: number, toMs: number): number {
    const [from, to] = [Math.floor(fromMs / DAY_MS), Math.floor(toMs / DAY_MS)];
    return this.days.between(from, to) + this.sinceMidnight(to, toMs) - this.sinceMidnight(from, fromMs);
  }

  private sinceMidnight(day: number, wallMs: number): number {
    return openUntil(hoursOn(this.open, day), wallMs - day * DAY_MS);
  }
}

/** Open ms of a day up to that many ms after midnight. */
function openUntil(hours: DayHours, ms: number): number {
  let open = 0;
  for (let i = 0; i < hours.length; i += 2) {
    const start = hours[i] ?? 0;
    if (ms > start) open += Math.min(ms, hours[i + 1] ?? 0) - start;
  }
  return open;
}
