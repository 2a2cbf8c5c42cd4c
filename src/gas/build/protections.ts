// Protections that warn before a computed cell is edited and lock nobody out.

import type { Write } from '../../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Protects a range, or the sheet but for some ranges, by a warning. The warning is set last: a protection that has it is
 * complete.
 *
 * @param isResumed A build of this sheet was killed before its end, maybe between protecting and warning.
 */
export function protect(
  sheet: Sheet,
  write: Extract<Write, { kind: 'protect' | 'protectBut' }>,
  isResumed: boolean,
): void {
  if (write.kind === 'protectBut') {
    const holes = write.except.map((range) => sheet.getRange(range));
    sheet.protect().setUnprotectedRanges(holes).setWarningOnly(true);
    return;
  }
  const area = sheet.getRange(write.range);
  const begun = isResumed ? begunProtection(sheet, area) : undefined;
  (begun ?? area.protect()).setWarningOnly(true);
}

function begunProtection(sheet: Sheet, area: Range): Protection | undefined {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((each) => !each.isWarningOnly() && isSameArea(each.getRange(), area));
}

function isSameArea(a: Range, b: Range): boolean {
  const isSameStart = a.getRow() === b.getRow() && a.getColumn() === b.getColumn();
  return isSameStart && a.getLastRow() === b.getLastRow() && a.getLastColumn() === b.getLastColumn();
}
