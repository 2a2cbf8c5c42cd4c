// Sums over days by whole weeks, so that a thousand years cost what a day does.

import { weekday } from '../calendar/civil';
import { countUpTo } from '../calendar/countUpTo';
import type { DayHours } from '../calendar/week';
import type { OpenHours } from './openHours';
import { hoursOn, versionOn, weekHoursOn } from './openHours';
import { YearlySums } from './yearlySums';

/** What a day adds to the sum, by its open hours; a closed day adds nothing. */
export type DayValue = (hours: DayHours) => number;

/** A version's week, repeated for ever. */
interface Repeated {
  readonly fromDay: number;
  /** The sum before each weekday, and of the whole week. */
  readonly before: readonly number[];
  /** Added to the sum of the repeated week, it continues the sum of the version before. */
  readonly base: number;
}

export class DaySums {
  private readonly versions: readonly Repeated[];
  private readonly holidays: readonly number[];
  /** What holidays take away: before each of them, and in all. */
  private readonly lost: readonly number[];
  private readonly lostYearly: YearlySums;

  constructor(open: OpenHours, valueOf: DayValue) {
    const usual: OpenHours = { ...open, holidays: new Map() };
    this.versions = repeatedVersions(open, valueOf);
    this.holidays = [...open.holidays.keys()].sort((a, b) => a - b);
    this.lost = runningSums(this.holidays.map((day) => valueOf(hoursOn(usual, day)) - valueOf(hoursOn(open, day))));
    const lostOn = (day: number) => valueOf(weekHoursOn(open, day)) - valueOf(hoursOn(usual, day));
    this.lostYearly = new YearlySums(open.yearly.keys(), lostOn);
  }

  /** The sum of the days from one on to another, that one not included; negative when it is earlier. */
  between(fromDay: number, toDay: number): number {
    return this.before(toDay) - this.before(fromDay);
  }

  private before(day: number): number {
    const version = versionOn(this.versions, day);
    const usual = version === undefined ? 0 : version.base + repeatedBefore(version.before, day);
    const holidays = countUpTo(this.holidays.length, (i) => (this.holidays[i] ?? 0) < day);
    return usual - (this.lost[holidays] ?? 0) - this.lostYearly.beforeDay(day);
  }
}

function repeatedVersions({ versions }: OpenHours, valueOf: DayValue): Repeated[] {
  const repeated: Repeated[] = [];
  for (const { fromDay, week } of versions) {
    const before = runningSums(week.map(valueOf));
    const last = repeated[repeated.length - 1];
    const soFar = last === undefined ? 0 : last.base + repeatedBefore(last.before, fromDay);
    repeated.push({ fromDay, before, base: fromDay === -Infinity ? 0 : soFar - repeatedBefore(before, fromDay) });
  }
  return repeated;
}

/** The sum of a repeated week before a day, counted from a Sunday near 1970. */
function repeatedBefore(before: readonly number[], day: number): number {
  const today = weekday(day);
  return ((day + 4 - today) / 7) * (before[7] ?? 0) + (before[today] ?? 0);
}

/** The sum before each number, and of all. */
function runningSums(numbers: readonly number[]): number[] {
  const sums = [0];
  for (const number of numbers) sums.push((sums[sums.length - 1] ?? 0) + number);
  return sums;
}
