// Working days: a day on which anything is open counts one.

import { DAY_MS } from '../calendar/civil';
import { DaySums } from './daySums';
import type { OpenHours } from './openHours';

export class WorkingDays {
  private readonly days: DaySums;

  constructor(open: OpenHours) {
    this.days = new DaySums(open, (hours) => (hours.length > 0 ? 1 : 0));
  }

  /** Working days from one day number to another, both included; 0 when the second is earlier. */
  between(fromDay: number, toDay: number): number {
    return toDay < fromDay ? 0 : this.days.between(fromDay, toDay + 1);
  }

  /** Working days that have passed from one wall clock to another; the last one only from the time of day of the start on. */
  since(startMs: number, nowMs: number): number {
    const [day, today] = [Math.floor(startMs / DAY_MS), Math.floor(nowMs / DAY_MS)];
    const isShort = today > day && nowMs - today * DAY_MS < startMs - day * DAY_MS && this.between(today, today) === 1;
    return this.between(day + 1, today) - (isShort ? 1 : 0);
  }
}
