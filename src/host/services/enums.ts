// Google's enums; each value reads as its own name.

/** The enums of SpreadsheetApp. */
export const ENUMS = {
  ProtectionType: names('RANGE', 'SHEET'),
  WrapStrategy: names('WRAP', 'OVERFLOW', 'CLIP'),
  BorderStyle: names('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  DeveloperMetadataVisibility: names('DOCUMENT', 'PROJECT'),
  DeveloperMetadataLocationType: names('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
  Dimension: names('ROWS', 'COLUMNS'),
} as const;

function names<T extends string>(...values: T[]): Readonly<Record<T, T>> {
  const entries = values.map((value) => [value, value]);
  return Object.fromEntries(entries);
}
