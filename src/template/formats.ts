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

/** What a spec asks for; an `amount` is in the unit of the goal, which may be 2.5 or 0.05. */
export type SpecFormat = NumberFormat | 'amount';

/** How amounts such as these are shown: whole, unless one of them is small and not. */
export function amountFormat(...amounts: readonly number[]): NumberFormat {
  return amounts.some((amount) => amount < 100 && !Number.isInteger(amount)) ? 'hundredth' : 'whole';
}

/** The pattern of a format by its name. */
export function patternOf(format: NumberFormat): string {
  return PATTERNS[format];
}
