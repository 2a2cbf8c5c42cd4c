// How dates are written where the spreadsheet is.

import { dayByPattern, datePattern } from '../calendar/datePattern';
import { patternOf, type NumberFormat } from '../template/formats';

/** The pattern of a day. */
export function datesHere(): string {
  return datePattern(SpreadsheetApp.getActive().getSpreadsheetLocale());
}

/** The pattern of a number format. */
export function patternHere(format: NumberFormat): string {
  return patternOf(format, datesHere());
}

/** A day or moment such as `2026-01-31 09:00` as people there write it. */
export function writtenHere(moment: string): string {
  return dayByPattern(moment, datesHere());
}
