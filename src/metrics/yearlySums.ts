// What dates that come back every year take from a sum over days: years are added up as they are asked for.

import { civilDate, dayNumber, isRealDate } from '../calendar/civil';

export class YearlySums {
  private readonly dates: readonly { readonly month: number; readonly day: number }[];
  /** The sum before a year, counted from the first year ever asked for; known from lowest to highest. */
  private readonly before = new Map<number, number>();
  private lowest = NaN;
  private highest = NaN;

  /** `dates` are month × 100 + day; `valueOf` is what one of them adds, by its day number. */
  constructor(
    dates: Iterable<number>,
    private readonly valueOf: (day: number) => number,
  ) {
    this.dates = [...dates].map((date) => ({ month: Math.floor(date / 100), day: date % 100 }));
  }

  /** The sum over the dates before a day, from some fixed day on. */
  beforeDay(day: number): number {
    if (this.dates.length === 0) return 0;
    const { year } = civilDate(day);
    this.extendTo(year);
    return (this.before.get(year) ?? 0) + this.sumOf(year, day);
  }

  private extendTo(year: number): void {
    if (this.before.size === 0) {
      this.lowest = this.highest = year;
      this.before.set(year, 0);
    }
    for (; this.highest < year; this.highest++)
      this.before.set(this.highest + 1, (this.before.get(this.highest) ?? 0) + this.sumOf(this.highest, Infinity));
    for (; this.lowest > year; this.lowest--)
      this.before.set(this.lowest - 1, (this.before.get(this.lowest) ?? 0) - this.sumOf(this.lowest - 1, Infinity));
  }

  /** The sum over the dates of a year before a day. */
  private sumOf(year: number, before: number): number {
    return this.dates.reduce((sum, { month, day }) => {
      // A leap day comes back every four years.
      if (!isRealDate(year, month, day)) return sum;
      const number = dayNumber(year, month, day);
      return number < before ? sum + this.valueOf(number) : sum;
    }, 0);
  }
}
