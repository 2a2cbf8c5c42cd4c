// Number formats in the pattern language of the Sheets API: en-US symbols, shown by the spreadsheet's locale.

const PATTERNS = {
  general: 'General',
  text: '@',
  whole: '#,##0',
  tenth: '#,##0.0',
  hundredth: '#,##0.00',
  percent: '0%',
  exactPercent: '0.0%',
} as const;

type PlainFormat = keyof typeof PATTERNS;

/** Formats of days and moments, which each locale writes its own way. */
export const DATED = ['date', 'moment'] as const;

export type NumberFormat = PlainFormat | (typeof DATED)[number];

/** What a spec asks for; an `amount` is in the unit of the goal, which may be 2.5 or 0.05. */
export type SpecFormat = NumberFormat | 'amount';

/** How amounts such as these are shown: whole, unless one of them is small and not. */
export function amountFormat(...amounts: readonly number[]): NumberFormat {
  return amounts.some((amount) => amount < 100 && !Number.isInteger(amount)) ? 'hundredth' : 'whole';
}

/**
 * The pattern of a format by its name.
 *
 * @param dates The pattern of a day where the spreadsheet is.
 */
export function patternOf(format: PlainFormat): string;
export function patternOf(format: NumberFormat, dates: string): string;
export function patternOf(format: NumberFormat, dates = ''): string {
  if (format === 'date') return dates;
  return format === 'moment' ? `${dates} hh:mm` : PATTERNS[format];
}
