// How a sheet of ours is known whatever people call it: developer metadata with its id and the stamp of its last build.

import { isSheetId } from '../template/sheetIds';
import type { SheetId } from '../template/sheetIds';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface Marked {
  readonly sheet: Sheet;
  readonly mark: DeveloperMetadata;
}

const KEY = 'acuerdo';

/** Our sheets in the workbook, by id. */
export function markedSheets(): Map<SheetId, Marked> {
  const marked = new Map<SheetId, Marked>();
  for (const mark of SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(KEY).find()) {
    const { id } = partsOf(mark);
    const sheet = mark.getLocation().getSheet();
    if (isSheetId(id) && sheet && !marked.has(id)) marked.set(id, { sheet, mark });
  }
  return marked;
}

/** Marks a sheet as ours before anything is written on it. */
export function markSheet(sheet: Sheet, id: SheetId): void {
  sheet.addDeveloperMetadata(KEY, id);
}

/** Notes that a build reached its end on a sheet. */
export function stampSheet(id: SheetId, stamp: string): void {
  markedSheets().get(id)?.mark.setValue(`${id} ${stamp}`);
}

/** The stamp of the last build that reached its end; '' when none did. */
export function stampOfSheet({ mark }: Marked): string {
  return partsOf(mark).stamp;
}

function partsOf(mark: DeveloperMetadata): { id: string; stamp: string } {
  const [id = '', ...stamp] = (mark.getValue() ?? '').split(' ');
  return { id, stamp: stamp.join(' ') };
}
