// Named ranges of the whole workbook, ours and people's.

/** Their names. */
export function namedRanges(): string[] {
  return SpreadsheetApp.getActive()
    .getNamedRanges()
    .map((named) => named.getName());
}
