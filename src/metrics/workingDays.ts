// Working days by prefix sums: a day on which anything is open counts one.

import type { OpenHours } from './openHours';
import { hoursOn } from './openHours';

export class WorkingDays {
  private readonly before: Int32Array;

  /** Counts the days from one day number to another, both included. */
  constructor(
    open: OpenHours,
    private readonly firstDay: number,
    lastDay: number,
  ) {
    this.before = new Int32Array(Math.max(0, lastDay - firstDay + 1) + 1);
    for (let i = 0; i + 1 < this.before.length; i++) {
      this.before[i + 1] = (this.before[i] ?? 0) + (hoursOn(open, firstDay + i).length > 0 ? 1 : 0);
    }
  }

  /** Working days from one day to another, both included; 0 when the second is earlier. */
  between(fromDay: number, toDay: number): number {
    return toDay < fromDay ? 0 : this.countBefore(toDay + 1) - this.countBefore(fromDay);
  }

  private countBefore(day: number): number {
    return this.before[Math.min(Math.max(day - this.firstDay, 0), this.before.length - 1)] ?? 0;
  }
}
