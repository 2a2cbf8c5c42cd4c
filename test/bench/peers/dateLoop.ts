import { HOLIDAYS, SHIFTS } from '../agreement';

const holidays = new Set(HOLIDAYS);

/** Open hours as most people would write it: from day to day with Date, in the process's own zone. */
export function dateLoopHours(from: Date, to: Date): number {
  let ms = 0;
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate());
  for (; day < to; day.setDate(day.getDate() + 1)) {
    const [year, month, date] = [day.getFullYear(), day.getMonth(), day.getDate()];
    if (day.getDay() === 0 || day.getDay() === 6 || holidays.has(isoDate(year, month, date))) continue;
    for (const [opens, closes] of SHIFTS) {
      const start = Math.max(new Date(year, month, date, opens).getTime(), from.getTime());
      ms += Math.max(0, Math.min(new Date(year, month, date, closes).getTime(), to.getTime()) - start);
    }
  }
  return ms / 3_600_000;
}

function isoDate(year: number, month: number, date: number): string {
  return `${year}-${month < 9 ? '0' : ''}${month + 1}-${date < 10 ? '0' : ''}${date}`;
}
