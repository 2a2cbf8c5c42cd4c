// Days of the proleptic Gregorian calendar as whole numbers, 1970-01-01 being 0.

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** The day number of a date (month 1–12). */
export function dayNumber(year: number, month: number, day: number): number {
  // Years run from March, so that the leap day is the last of its year (Hinnant, "chrono-compatible low-level date algorithms").
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Whether the calendar has such a date. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= dayNumber(year, month + 1, 1) - dayNumber(year, month, 1) || (month === 12 && day <= 31);
}

/** Day of the week of a day number, Sunday being 0. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The date of a day number (month 1–12). */
export function civilDate(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}
