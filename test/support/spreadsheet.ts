// A spreadsheet's zone and language for a test, and Dates as its cells hold them.

import { wireEnvironment } from '../../src/grid/environment';
import { isoTextToWallMs } from '../../src/grid/dates/isoText';
import { spreadsheetZone } from '../../src/grid/dates/spreadsheetZone';
import { instantOf } from '../../src/calendar/zone';

/** Wires the environment; the script's own zone is the process's, one of three. */
export function useSpreadsheet(timeZone: string, locale = 'en_US'): void {
  wireEnvironment({ timeZone: () => timeZone, locale: () => locale, scriptTimeZone: () => process.env['TZ'] ?? '' });
}

/** The Date of a cell that shows that wall clock in the spreadsheet in use. */
export function dateCell(text: string): Date {
  return new Date(instantOf(spreadsheetZone(), isoTextToWallMs(text)));
}

/** A column of cells. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
