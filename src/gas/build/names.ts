// Named ranges are unique in a spreadsheet, and Google moves one without a word: one that is somebody's is not taken over.

import { markedSheets, type Marked } from '../marks';
import { sheetSpecs } from '../../template/specs';
import type { SheetId } from '../../template/sheetIds';
import type { SheetPlan } from '../../template/writes';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/**
 * The named ranges on other sheets that a plan would take over, each with its place.
 *
 * @param present Our sheets that are there; as long as the workbook holds as many names as they have, there is no other.
 * @param marked The sheet that is planned, when it is known to be there.
 */
export function takenNames({ writes }: SheetPlan, present: readonly SheetId[], marked: Marked | undefined): string[] {
  const wanted = new Set(writes.flatMap((write) => (write.kind === 'name' ? [write.name.toLowerCase()] : [])));
  if (wanted.size === 0) return [];
  const named = SpreadsheetApp.getActive().getNamedRanges();
  const specs = sheetSpecs();
  const ours = present.reduce((sum, id) => sum + specs[id].names.length, 0);
  if (!marked && named.length === ours) return [];
  const taken = named.filter((each) => wanted.has(each.getName().toLowerCase()));
  const own = taken.length > 0 ? homesOf(marked) : [];
  return taken.flatMap((each) => placeOf(each, own));
}

/** The sheet that is planned and, as earlier versions had some of its names there, the pages that have a hidden part. */
function homesOf(marked: Marked | undefined): number[] {
  const pages = [...markedSheets()].filter(([id]) => sheetSpecs()[id].beside !== '').map(([, { sheet }]) => sheet);
  return [...pages, ...(marked ? [marked.sheet] : [])].map((sheet) => sheet.getSheetId());
}

/** Where a named range is, unless on a sheet of our own, or on none because its cells were deleted. */
function placeOf(named: NamedRange, own: readonly number[]): string[] {
  // Google's types promise a range that a deleted sheet does not leave.
  const range = named.getRange() as GoogleAppsScript.Spreadsheet.Range | null;
  const sheet = range?.getSheet();
  if (!range || !sheet || own.includes(sheet.getSheetId())) return [];
  return [`${named.getName()} (${sheet.getName()}!${range.getA1Notation()})`];
}
