// The workbook's one clock: the cell As_of, stamped with the wall clock of the spreadsheet's zone.

import { wallMsToSerial } from '../calendar/serial';
import { freezePromises } from './frozenPromises';
import { markedSheets } from './marks';

/** Keeps what was promised, then stamps the cell As_of of our own Settings, nobody else's. Answers the stamp as ISO text. */
export function stampAsOf(): string {
  const workbook = SpreadsheetApp.getActive();
  const now = wallClockNow();
  freezePromises();
  const cell = workbook.getRangeByName('As_of');
  const settings = cell && markedSheets().get('settings')?.sheet;
  if (cell?.getSheet().getSheetId() === settings?.getSheetId()) cell?.setValue(serialOf(now));
  return now;
}

/** Stamps the clock unless that was done within the last minute: while figures are calculated, they are asked for again. */
export function keepClock(): string {
  const stamped = momentOf(SpreadsheetApp.getActive().getRangeByName('As_of')?.getValue());
  const minutes = (serialOf(wallClockNow()) - serialOf(stamped || '1900-01-01 00:00')) * 24 * 60;
  return minutes > -0.5 && minutes < 1.5 ? stamped : stampAsOf();
}

/** This moment in the spreadsheet's zone, `yyyy-MM-dd HH:mm`. */
export function wallClockNow(): string {
  return wallClockIn(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
}

/** This moment in a zone, `yyyy-MM-dd HH:mm`. */
export function wallClockIn(timeZone: string): string {
  return Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');
}

/** This moment in milliseconds, to tell how long something took. */
export function nowMs(): number {
  return Date.now();
}

/** The serial number of a wall clock: no zone, so no locale and no clock change can misread it. */
export function serialOf(wallClock: string): number {
  return wallMsToSerial(Date.parse(`${wallClock.replace(' ', 'T')}Z`));
}

/** The day of a cell's Date in the spreadsheet's zone, `yyyy-MM-dd`; '' when it is none. */
export function dayOf(value: unknown): string {
  return momentOf(value).slice(0, 10);
}

/** A cell's Date in the spreadsheet's zone, `yyyy-MM-dd HH:mm`; '' when it is none. */
function momentOf(value: unknown): string {
  const isDate = (candidate: unknown): candidate is GoogleAppsScript.Base.Date =>
    Object.prototype.toString.call(candidate) === '[object Date]';
  if (!isDate(value)) return '';
  return Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
}
