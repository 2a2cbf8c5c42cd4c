// What a finished sheet is stamped with: another version, language or way of writing dates makes it worth another look.

import { ISO_DAY } from '../calendar/datePattern';
import type { Language } from '../texts/language';

/** Grows with every change of a spec that a workbook already built should receive. */
export const TEMPLATE_VERSION = 4;

/** The version that put what stood beside pages on the hidden sheet. */
const PARTED = 3;

/**
 * The stamp of a sheet built now.
 *
 * @param dates The pattern of a day where the spreadsheet is.
 */
export function stampOf({ language }: { readonly language: Language }, dates: string): string {
  return `${TEMPLATE_VERSION} ${language} ${dates}`;
}

/** The version a stamp tells of; 0 when no build has finished. */
export function versionOf(stamp: string): number {
  return Number.parseInt(stamp, 10) || 0;
}

/** Whether a finished build left formulas and data of ours beside the pages. */
export function isBeforeParting(stamp: string): boolean {
  return stamp !== '' && versionOf(stamp) < PARTED;
}

/** The language a stamp tells of; '' when no build has finished. */
export function languageIn(stamp: string): string {
  return stamp.split(' ')[1] ?? '';
}

/** The pattern of the sheet's dates; until stamps told it, all were written one way. */
export function datesIn(stamp: string): string {
  return stamp.split(' ')[2] ?? ISO_DAY;
}
