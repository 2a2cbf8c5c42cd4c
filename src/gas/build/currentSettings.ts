// The answers of the Build page as the workbook holds them; for a workbook not built yet, sensible first ones.

import { dayOf, wallClockNow } from '../clock';
import type { Marked } from '../marks';
import type { SheetId } from '../../template/sheetIds';
import { SHOWN_SHEETS } from '../../template/sheetIds';
import { firstSettings } from '../../template/firstSettings';
import type { BuildSettings } from '../../template/settings';
import { LANGUAGES, languageOf, type Language } from '../../texts/language';

/** What the Build page starts from. */
export function currentSettings(marked: ReadonlyMap<SheetId, Marked>): BuildSettings {
  const workbook = SpreadsheetApp.getActive();
  const locale = workbook.getSpreadsheetLocale();
  const language = builtLanguage(marked) ?? languageOf(locale);
  const first = firstSettings(language, locale, wallClockNow().slice(0, 10));
  const value = (name: string): unknown => workbook.getRangeByName(name)?.getValue() ?? '';
  if (!marked.has('settings')) return first;
  return {
    ...first,
    company: String(value('Company')),
    unit: String(value('Unit')),
    goal: numberOr(value('Goal'), first.goal),
    dealSize: numberOr(value('Deal_size'), first.dealSize),
    periodStart: dayOf(value('Period_start')) || first.periodStart,
    periodEnd: dayOf(value('Period_end')) || first.periodEnd,
    calendar: calendarOf(workbook) ?? first.calendar,
    sheets: [...SHOWN_SHEETS],
  };
}

/** The language the workbook was built in; undefined when it was not. */
export function builtLanguage(marked: ReadonlyMap<SheetId, Marked>): Language | undefined {
  const stamps = [...marked.values()].map((each) => each.stamp.split(' ')[1]);
  return LANGUAGES.find((language) => stamps.includes(language));
}

/** What a cell holds, 0 too; another when it holds no number. */
function numberOr(value: unknown, other: number): number {
  return typeof value === 'number' ? value : other;
}

function calendarOf(workbook: GoogleAppsScript.Spreadsheet.Spreadsheet): BuildSettings['calendar'] | undefined {
  const rows = workbook.getRangeByName('Calendar')?.getValues() ?? [];
  const blocks = rows
    .filter(([days]) => days !== '')
    .map(([days, hours]) => ({ days: String(days), hours: String(hours) }));
  return blocks.length > 0 ? blocks : undefined;
}
