// Working days: a day on which anything is open counts one.

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
}
