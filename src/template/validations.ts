// What cells that people fill may hold.

import type { Validation } from './formSheet';
import type { SheetId } from './sheetIds';
import type { TextKey } from '../texts/workbook';

/** A day, or a day and a time. */
export const A_DAY: Validation = { rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' };

/** A number from one on, and up to another. */
export function numberFrom(least: number, most?: number): Validation {
  return { rule: { kind: 'number', least, ...(most === undefined ? {} : { most }) }, strict: true };
}

/** One of some words. */
export function oneOf(keys: readonly TextKey[]): Validation {
  return { rule: { kind: 'words', keys }, strict: true };
}

/** One of some words, or another with a warning. */
export function suggested(keys: readonly TextKey[]): Validation {
  return { rule: { kind: 'words', keys }, strict: false };
}

/** One of a list on a sheet, or another with a warning. */
export function listed(sheet: SheetId, range: string): Validation {
  return { rule: { kind: 'range', sheet, range }, strict: false };
}
