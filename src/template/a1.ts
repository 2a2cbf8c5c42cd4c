// A1 notation as numbers and back: rows and columns count from 1, an open end (`B2:B`) has no last row.

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | undefined;
  readonly lastColumn: number;
}

/** The letters of a column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

/** What was asked already: a build asks thousands of times for a few dozen columns. */
const LETTERS: (string | undefined)[] = [];

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? lettersOf(rest) + letter : letter;
}

/** The number of a column: A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Reads `B2`, `B2:D9` or `B2:B`. */
export function parseArea(a1: string): Area {
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = ''] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d*))?$/.exec(a1) ?? [];
  if (!letters) throw new SyntaxError(`Cannot read a range: "${a1}" is not A1 notation`);
  const row = Number(digits);
  const open = a1.includes(':') && lastDigits === '';
  return {
    row,
    column: columnNumber(letters),
    lastRow: open ? undefined : Number(lastDigits || digits),
    lastColumn: columnNumber(lastLetters),
  };
}

/** Writes an area as A1 notation; one cell has no colon. */
export function formatArea({ row, column, lastRow, lastColumn }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(lastColumn)}${lastRow ?? ''}`;
  return first === last ? first : `${first}:${last}`;
}
