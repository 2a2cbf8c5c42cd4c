// The office hours in which the people of the samples work, in serial numbers.

const OPENS = 9;
const OPEN_HOURS = 9;

/** A moment within office hours, to the minute; on a working day unless the period begins with a weekend. */
export function openMoment(serial: number, start: number, random: () => number): number {
  let day = Math.floor(serial);
  while (isWeekend(day) && day > start) day -= 1;
  return toMinute(day + (OPENS + random() * OPEN_HOURS) / 24);
}

/** The moment so many open hours after another. */
export function afterOpenHours(from: number, hours: number): number {
  let day = Math.floor(from);
  let left = hours - (OPENS + OPEN_HOURS - (from - day) * 24);
  if (left <= 0) return toMinute(from + hours / 24);
  do {
    day += 1;
    if (!isWeekend(day)) left -= OPEN_HOURS;
  } while (left > 0);
  return toMinute(day + (OPENS + OPEN_HOURS + left) / 24);
}

/** Serial 1 was a Sunday (1899-12-31). */
function isWeekend(day: number): boolean {
  return day % 7 === 0 || day % 7 === 1;
}

function toMinute(serial: number): number {
  return Math.round(serial * 1440) / 1440;
}
