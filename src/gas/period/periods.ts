// Periods as people agree them: whole months stay whole months, anything else is followed by as many days.

const DAY_MS = 86_400_000;

/** First and last day, `2026-10-01`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Whether there are such days, in order; cells and forms may hold anything. */
export function isPeriod({ from, to }: Period): boolean {
  const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && msOf(day) >= 0 && dayAt(msOf(day)) === day;
  return isDay(from) && isDay(to) && from <= to;
}

/** The period after one. */
export function periodAfter(period: Period): Period {
  const months = wholeMonths(period);
  const from = dayAt(msOf(period.to) + DAY_MS);
  if (months === 0) return { from, to: dayAt(msOf(period.to) + daysIn(period) * DAY_MS) };
  return { from, to: dayAt(firstOfMonth(from, months) - DAY_MS) };
}

/** The period before one. */
export function periodBefore(period: Period): Period {
  const months = wholeMonths(period);
  const to = dayAt(msOf(period.from) - DAY_MS);
  if (months === 0) return { from: dayAt(msOf(period.from) - daysIn(period) * DAY_MS), to };
  return { from: dayAt(firstOfMonth(period.from, -months)), to };
}

/** What a period is called wherever it is kept: the same in every language. */
export function periodLabel({ from, to }: Period): string {
  return `${from} – ${to}`;
}

/** How many months a period is, when it is whole ones; else 0. */
function wholeMonths({ from, to }: Period): number {
  const after = dayAt(msOf(to) + DAY_MS);
  if (!from.endsWith('-01') || !after.endsWith('-01')) return 0;
  return monthOf(after) - monthOf(from);
}

function daysIn({ from, to }: Period): number {
  return (msOf(to) - msOf(from)) / DAY_MS + 1;
}

function firstOfMonth(day: string, later: number): number {
  const month = monthOf(day) + later;
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

function monthOf(day: string): number {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

function msOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
