// What the Build page asks for: the handful of answers the first workbook is made from.

import type { Language } from '../texts/language';

export interface OpenHours {
  readonly days: string;
  readonly hours: string;
}

export interface BuildSettings {
  readonly language: Language;
  readonly company: string;
  /** Unit of the shared goal: a currency, enrolments, donations. */
  readonly unit: string;
  readonly goal: number;
  readonly dealSize: number;
  /** First and last day of the period, `yyyy-mm-dd`. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly calendar: readonly OpenHours[];
  /** Sheets to build, by id. */
  readonly sheets: readonly string[];
  /** Answers changed on the Build page since it was opened: only these replace what the workbook holds. */
  readonly changed?: readonly string[];
}
