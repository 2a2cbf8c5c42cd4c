// Google's enums; each value reads as its own name.

/** The enums of SpreadsheetApp. */
export const ENUMS = {
  ProtectionType: names('RANGE', 'SHEET'),
  WrapStrategy: names('WRAP', 'OVERFLOW', 'CLIP'),
  BorderStyle: names('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  DeveloperMetadataVisibility: names('DOCUMENT', 'PROJECT'),
  DeveloperMetadataLocationType: names('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
  CopyPasteType: names(
    ...(['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION'] as const),
    ...(['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
  ),
  Dimension: names('ROWS', 'COLUMNS'),
} as const;

/** The enums of Charts. */
export const CHART_ENUMS = {
  ChartType: names('AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE'),
  ChartMergeStrategy: names('MERGE_COLUMNS', 'MERGE_ROWS'),
  ChartHiddenDimensionStrategy: names('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'),
  Position: names('TOP', 'RIGHT', 'BOTTOM', 'LEFT', 'NONE'),
} as const;

function names<T extends string>(...values: T[]): Readonly<Record<T, T>> {
  const entries = values.map((value) => [value, value]);
  return Object.fromEntries(entries);
}
