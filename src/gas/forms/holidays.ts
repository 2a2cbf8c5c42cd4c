// The holidays of Settings: what a country's calendar offers for the period and the next, and writing down what was chosen.

import { namedRange } from '../named';
import { createSerials } from '../serials';
import { serialOf } from '../clock';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { dayText } from './placedForm';
import type { Place, PublicHoliday } from './publicHolidays';
import { knownCountries, publicHolidays, regionsOf } from './publicHolidays';
import type { Language } from '../../texts/language';
import { sidebarServerTexts } from '../../texts/sidebarServer';

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface OfferedHoliday extends PublicHoliday {
  /** Whether Settings has the day already. */
  readonly isThere: boolean;
}

export interface HolidayOffer {
  readonly countries: readonly string[];
  readonly regions: readonly Place[];
  /** Of the period and of one as long after it. */
  readonly days: readonly OfferedHoliday[];
  readonly from: string;
  readonly to: string;
}

export interface HolidayToAdd {
  /** `2026-12-25`. */
  readonly day: string;
  readonly name: string;
}

/** What the calendar of a country and region offers. */
export function offerHolidays(language: Language, country: string, region: string): HolidayOffer {
  const known = new Set(daysThere(holidayRange(language)));
  const [from = '', end = ''] = ['Period_start', 'Period_end'].map(namedDay);
  const to = from && end ? isoDay(2 * serialOf(`${end} 00:00`) - serialOf(`${from} 00:00`) + 1) : '';
  const days = publicHolidays(country, region, from, to).map((each) => ({ ...each, isThere: known.has(each.day) }));
  return { countries: knownCountries(), regions: regionsOf(country), days, from, to };
}

/** Writes days below those that are there, with their names as notes; a day that is there already stays one. */
export function writeHolidays(language: Language, chosen: readonly HolidayToAdd[]): { readonly added: number } {
  return underLock(() => {
    const range = holidayRange(language);
    const existing = daysThere(range);
    const added = chosen.filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !existing.includes(day));
    const used = existing.reduce((last, day, index) => (day === '' ? last : index + 1), 0);
    makeRoom(range, used + added.length - existing.length);
    if (added.length > 0) {
      range
        .offset(used, 0, added.length, 1)
        // A day that is there is not added again: its name comes first.
        .setNotes(added.map(({ name }) => [name]))
        .setValues(added.map(({ day }) => [serialOf(`${day} 00:00`)]));
    }
    return { added: added.length };
  });
}

/** Rows above the list's last one, so that every list beside it grows with it. */
function makeRoom(range: Range, missing: number): void {
  if (missing > 0) range.getSheet().insertRowsBefore(range.getLastRow(), missing);
}

function holidayRange(language: Language): Range {
  const range = namedRange('Holidays');
  const isOurs = range?.getSheet().getSheetId() === markedSheets().get('settings')?.sheet.getSheetId();
  if (!range || !isOurs) throw new Error(sidebarServerTexts(language).noSettingsSheet);
  return range;
}

/** The days of the list, row by row; '' where there is none. */
function daysThere(range: Range): string[] {
  return range.getValues().map(([value]) => toDay(value));
}

function namedDay(name: string): string {
  return toDay(namedRange(name)?.getValue());
}

function toDay(value: unknown): string {
  const serial = createSerials(SpreadsheetApp.getActive().getSpreadsheetTimeZone()).toSerial(value);
  return typeof serial === 'number' ? isoDay(serial) : String(serial ?? '');
}

function isoDay(serial: number): string {
  return String(dayText(serial));
}
