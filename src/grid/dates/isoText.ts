import { datePattern, dayByPattern } from '../../calendar/datePattern';
import { DAY_MS, dayNumber, isRealDate } from '../../calendar/civil';

/** The wall clock, in ms since 1970-01-01 00:00, of `2026-03-23`, `2026-03-23 16:30` or `2026-03-23T16:30:00`; NaN for any other text. */
export function isoTextToWallMs(text: string): number {
  const found = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?\s*$/.exec(text);
  if (found === null) return NaN;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined || !isRealDate(year, month, day)) return NaN;
  if (hour === undefined || minute === undefined || second === undefined || hour > 23 || minute > 59 || second > 59)
    return NaN;
  const ms = Number((found[7] ?? '').padEnd(3, '0'));
  return dayNumber(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/**
 * A wall clock as people read it: `23/03/2026`, or `23/03/2026 16:30` with seconds where there are any.
 *
 * @param locale The spreadsheet's.
 */
export function wallMsToText(wallMs: number, locale: string): string {
  const [date = '', time = ''] = new Date(wallMs).toISOString().split('T');
  const clock = time.replace(/(:00)?\.000Z$|Z$/, '');
  const day = dayByPattern(date, datePattern(locale));
  return clock === '00:00' ? day : `${day} ${clock}`;
}
