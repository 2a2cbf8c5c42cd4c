// Named ranges are unique in a spreadsheet, and Google moves one without a word: one that is somebody's is not taken over.

import type { Marked } from './marks';
import { sheetSpecs } from '../template/specs';
import type { SheetId } from '../template/sheetIds';
import type { SheetPlan } from '../template/writes';
import type { Language } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/**
 * Refuses a plan that would take over named ranges of other sheets, in a sentence that tells where they are.
 *
 * @param present Our sheets that are there; as long as the workbook holds as many names as they have, there is no other.
 */
export function checkNames(
  { writes }: SheetPlan,
  present: readonly SheetId[],
  marked: Marked | undefined,
  language: Language,
): void {
  const wanted = new Set(writes.flatMap((write) => (write.kind === 'name' ? [write.name.toLowerCase()] : [])));
  if (wanted.size === 0) return;
  const named = SpreadsheetApp.getActive().getNamedRanges();
  const specs = sheetSpecs();
  const ours = present.reduce((sum, id) => sum + specs[id].names.length, 0);
  if (!marked && named.length === ours) return;
  const own = marked?.sheet.getSheetId();
  const taken = named.filter((each) => wanted.has(each.getName().toLowerCase())).flatMap((each) => placeOf(each, own));
  if (taken.length > 0) throw new Error(workbookTexts(language)['build.nameTaken'].replace('{1}', taken.join(', ')));
}

/** Where a named range is, unless on our own sheet, or on none because its cells were deleted. */
function placeOf(named: NamedRange, own: number | undefined): string[] {
  // Google's types promise a range that a deleted sheet does not leave.
  const range = named.getRange() as GoogleAppsScript.Spreadsheet.Range | null;
  const sheet = range?.getSheet();
  if (!range || !sheet || sheet.getSheetId() === own) return [];
  return [`${named.getName()} (${sheet.getName()}!${range.getA1Notation()})`];
}
