/** Whether a spreadsheet cut a long number short: 1.23457E+11 is no identity any more. */
export function isCutNumber(text: string): boolean {
  return /^\d(?:[.,]\d+)?e\+?\d{2}$/i.test(text);
}
