// How a sheet of ours is known whatever people call it: developer metadata with its id and the stamp of its last build. It
// is written when a build reaches its end; a sheet left before is known by what it holds (adopt.ts).

import { isSheetId, type SheetId } from '../template/sheetIds';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface Marked {
  readonly sheet: Sheet;
  /** What the last build that reached its end left behind; '' when none did. */
  readonly stamp: string;
  readonly mark: DeveloperMetadata | undefined;
}

const KEY = 'acuerdo';

/** Our sheets in the workbook, by id. */
export function markedSheets(): Map<SheetId, Marked> {
  const marked = new Map<SheetId, Marked>();
  for (const mark of SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(KEY).find()) {
    const [, id = '', sheetId = '', stamp = ''] = /^(\w+) (\d+) (.+)$/.exec(mark.getValue() ?? '') ?? [];
    const sheet = mark.getLocation().getSheet();
    if (!isSheetId(id) || !sheet) continue;
    // The mark of a sheet that people duplicated names the sheet it was copied from.
    const isOriginal = String(sheet.getSheetId()) === sheetId;
    if (isOriginal || !marked.has(id)) marked.set(id, { sheet, stamp, mark });
  }
  return marked;
}

/** A sheet of ours that no build has finished yet. */
export function unfinished(sheet: Sheet): Marked {
  return { sheet, stamp: '', mark: undefined };
}

/** Notes that a build reached its end on a sheet, which makes it ours for good. */
export function stampSheet({ sheet, mark }: Marked, id: SheetId, stamp: string): void {
  const value = `${id} ${sheet.getSheetId()} ${stamp}`;
  if (mark) mark.setValue(value);
  else sheet.addDeveloperMetadata(KEY, value);
}
