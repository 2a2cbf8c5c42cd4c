// Protections that warn before a computed cell is edited and lock nobody out.

import type { Write } from '../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Protects a range by a warning. The description is set last: one that has ours is complete.
 *
 * @param isResumed A build of this sheet was killed before its end, maybe between protecting and describing.
 */
export function protectRange(
  sheet: Sheet,
  { range, description }: Extract<Write, { kind: 'protect' }>,
  isResumed: boolean,
): void {
  const area = sheet.getRange(range);
  const begun = isResumed ? begunProtection(sheet, area) : undefined;
  (begun ?? area.protect()).setWarningOnly(true).setDescription(description);
}

function begunProtection(sheet: Sheet, area: Range): Protection | undefined {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((each) => each.getDescription() === '' && isSameArea(each.getRange(), area));
}

function isSameArea(a: Range, b: Range): boolean {
  const isSameStart = a.getRow() === b.getRow() && a.getColumn() === b.getColumn();
  return isSameStart && a.getLastRow() === b.getLastRow() && a.getLastColumn() === b.getLastColumn();
}
