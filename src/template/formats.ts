// Number formats in the pattern language of the Sheets API: en-US symbols, shown by the spreadsheet's locale.

const PATTERNS = {
  general: 'General',
  text: '@',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  whole: '#,##0',
  tenth: '#,##0.0',
  hundredth: '#,##0.00',
  percent: '0%',
  exactPercent: '0.0%',
} as const;

export type NumberFormat = keyof typeof PATTERNS;

/** The pattern of a format by its name. */
export function patternOf(format: NumberFormat): string {
  return PATTERNS[format];
}
