// Numbers and dates as the spreadsheet's locale shows them.

import { serialToWallMs } from '../calendar/serial';

/** A locale such as `es_MX` as a language tag; English when the browser does not know it. */
export function tagOf(locale: string): string {
  const tag = locale.replace(/_/g, '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A number with its thousands apart. */
export function showNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 6 }).format(value);
}

/** A serial number as a date with the month in letters, so that no order is left to guess; the time only when there is one. */
export function showSerial(serial: number, locale: string): string {
  const hasTime = Math.abs(serial - Math.round(serial)) > 1 / 172800;
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(tagOf(locale), hasTime ? { ...options, timeStyle: 'short' } : options);
  return format.format(new Date(Math.round(serialToWallMs(serial) / 1000) * 1000));
}

/** A day such as `2026-12-25` as a date with the month in letters. */
export function showDay(day: string, locale: string): string {
  const utcMs = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utcMs)) return day;
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeZone: 'UTC' }).format(utcMs);
}

/** A moment such as `2026-12-25 09:00`, the same way. */
export function showMoment(moment: string, locale: string): string {
  const utcMs = Date.parse(`${moment.replace(' ', 'T')}Z`);
  if (Number.isNaN(utcMs)) return moment;
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tagOf(locale), options).format(utcMs);
}

/** A share as whole percents. */
export function showPercent(share: number, locale: string): string {
  return new Intl.NumberFormat(tagOf(locale), { style: 'percent' }).format(share);
}
