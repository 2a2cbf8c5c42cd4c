// The sheet on which the checks write. It is marked, so that what a killed run left behind goes with the next one.

import type { Sheet } from './check';
import { LANGUAGES } from '../../texts/language';
import { selfCheckTexts } from '../../texts/selfCheck';

/** The one name the checks give to a range. */
export const CHECK_NAME = 'Acuerdo_check';

const MARK = 'acuerdo.check';

/** Adds the temporary sheet, last and in front. */
export function addTemporarySheet(name: string): Sheet {
  const workbook = SpreadsheetApp.getActive();
  return workbook.insertSheet(freeName(name), workbook.getNumSheets());
}

/** Marks it before anything is written on it. */
export function markTemporarySheet(sheet: Sheet): void {
  sheet.addDeveloperMetadata(MARK, 'temporary');
}

/** Removes what killed checks left behind. Nobody else may be checking: the caller holds the lock. */
export function removeLeftovers(): void {
  removeCheckName();
  for (const sheet of leftovers()) SpreadsheetApp.getActive().deleteSheet(sheet);
}

/** Takes the checks' name off the workbook; the name of a deleted sheet would stay and point nowhere. */
export function removeCheckName(): void {
  const named = SpreadsheetApp.getActive().getNamedRanges();
  for (const each of named.filter((one) => one.getName() === CHECK_NAME)) each.remove();
}

/** Those marked, and an empty one of our name: a run killed right after inserting it had no time to mark it. */
function leftovers(): Sheet[] {
  const workbook = SpreadsheetApp.getActive();
  const marks = workbook.createDeveloperMetadataFinder().find();
  const marked = marks.filter((mark) => mark.getKey() === MARK).map((mark) => mark.getLocation().getSheet());
  const named = LANGUAGES.map((language) => workbook.getSheetByName(selfCheckTexts(language).sheet));
  const sheets = [...marked, ...named.filter((sheet) => sheet?.getLastRow() === 0)];
  const byId = new Map(sheets.flatMap((sheet) => (sheet ? [[sheet.getSheetId(), sheet] as const] : [])));
  return [...byId.values()];
}

/** Somebody may have a sheet of that name that is none of ours. */
function freeName(name: string): string {
  const workbook = SpreadsheetApp.getActive();
  let free = name;
  for (let number = 2; workbook.getSheetByName(free); number++) free = `${name} ${number}`;
  return free;
}
