// How a sheet of ours is known whatever people call it: developer metadata with its id and the stamp of its last build.

import { isSheetId, type SheetId } from '../template/sheetIds';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface Marked {
  readonly sheet: Sheet;
  /** What the last build that reached its end left behind; undefined when none did. */
  readonly stamp: DeveloperMetadata | undefined;
}

const ID = 'acuerdo.sheet';
const STAMP = 'acuerdo.stamp';

/** Our sheets in the workbook, by id. */
export function markedSheets(): Map<SheetId, Marked> {
  const found = SpreadsheetApp.getActive().createDeveloperMetadataFinder().find();
  const stamps = new Map(found.filter((mark) => mark.getKey() === STAMP).map((mark) => [sheetIdOf(mark), mark]));
  const marked = new Map<SheetId, Marked>();
  for (const mark of found.filter((each) => each.getKey() === ID)) {
    const id = mark.getValue() ?? '';
    const sheet = mark.getLocation().getSheet();
    if (isSheetId(id) && sheet && !marked.has(id)) marked.set(id, { sheet, stamp: stamps.get(sheetIdOf(mark)) });
  }
  return marked;
}

/** Marks a sheet as ours before anything is written on it. */
export function markSheet(sheet: Sheet, id: SheetId): Marked {
  sheet.addDeveloperMetadata(ID, id);
  return { sheet, stamp: undefined };
}

/** Notes that a build reached its end on a sheet. */
export function stampSheet({ sheet, stamp }: Marked, text: string): void {
  if (stamp) stamp.setValue(text);
  else sheet.addDeveloperMetadata(STAMP, text);
}

/** The stamp of the last build that reached its end; '' when none did. */
export function stampOfSheet({ stamp }: Marked): string {
  return stamp?.getValue() ?? '';
}

function sheetIdOf(mark: DeveloperMetadata): number | undefined {
  return mark.getLocation().getSheet()?.getSheetId();
}
