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
  const sheet = workbook.insertSheet(freeName(name), workbook.getNumSheets());
  sheet.addDeveloperMetadata(MARK, 'temporary');
  return sheet;
}

/** Removes all that checks put in the workbook: this run's, and what a killed one left behind. */
export function removeTemporarySheets(): void {
  const workbook = SpreadsheetApp.getActive();
  for (const named of workbook.getNamedRanges()) if (named.getName() === CHECK_NAME) named.remove();
  for (const sheet of temporarySheets()) workbook.deleteSheet(sheet);
}

/** Those marked, and an empty one of our name: a run killed right after inserting it had no time to mark it. */
function temporarySheets(): Sheet[] {
  const workbook = SpreadsheetApp.getActive();
  const marks = workbook.createDeveloperMetadataFinder().find();
  const marked = marks.filter((mark) => mark.getKey() === MARK).map((mark) => mark.getLocation().getSheet());
  const byName = LANGUAGES.map((language) => workbook.getSheetByName(selfCheckTexts(language).sheet));
  const sheets = [...marked, ...byName.filter((sheet) => sheet?.getLastRow() === 0)];
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
