// What named ranges of the workbook hold; nothing where people deleted the name.

/** A named range; null where there is none. */
export function namedRange(name: string): GoogleAppsScript.Spreadsheet.Range | null {
  return SpreadsheetApp.getActive().getRangeByName(name);
}

/** What the first cell holds as text, without blanks around it. */
export function namedText(name: string): string {
  return String(namedRange(name)?.getValue() ?? '').trim();
}

/** The number in the first cell; undefined where none stands. */
export function namedNumber(name: string): number | undefined {
  return asNumber(namedRange(name)?.getValue());
}

/** What the cells show, without those that show nothing. */
export function namedTexts(name: string): string[] {
  const cells = namedRange(name)?.getDisplayValues().flat() ?? [];
  return cells.map((text) => text.trim()).filter((text) => text !== '');
}

/** A number; undefined for anything else a cell may hold. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
