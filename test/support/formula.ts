// Reads a formula as Sheets would, as far as the examples in doc comments may go so that they work in every locale: whole
// numbers, percentages, text, HSTACK, VSTACK and calls of custom functions, with `;` between arguments.

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const TOKEN = /("[^"]*"|[A-Z_]+|-?\d+%?|[=();])/;

const SHEET_FUNCTIONS: Functions = {
  HSTACK: (...columns) => toRows(columns[0]).map((_, row) => columns.flatMap((column) => toRows(column)[row] ?? [])),
  VSTACK: (...rows) => rows.flatMap(toRows),
};

/** The value of a formula such as `=LEADSCORE("x"; 10)`. */
export function evaluateFormula(formula: string, functions: Functions): unknown {
  const tokens = tokensOf(formula);
  let at = tokens[0] === '=' ? 1 : 0;
  const value = readValue();
  if (at !== tokens.length) throw new SyntaxError(`Cannot read ${formula}: ${tokens[at]} is left over`);
  return value;

  function readValue(): unknown {
    const token = tokens[at++] ?? '';
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.endsWith('%')) return Number(token.slice(0, -1)) / 100;
    return /^-?\d/.test(token) ? Number(token) : readCall(token);
  }

  function readCall(name: string): unknown {
    const called = functions[name] ?? SHEET_FUNCTIONS[name];
    if (called === undefined || tokens[at++] !== '(')
      throw new SyntaxError(`Cannot read ${formula}: ${name} is no function call`);
    const args: unknown[] = [];
    for (; tokens[at] !== ')'; at++) {
      args.push(readValue());
      if (tokens[at] === ')') break;
      if (tokens[at] !== ';') throw new SyntaxError(`Cannot read ${formula}: ; or ) is wanted`);
    }
    at++;
    return called(...args);
  }
}

/** What a formula hands to the function `name` that it calls, each argument as rows of cells. */
export function argumentsOf(name: string, formula: string): unknown[][][] {
  const args = evaluateFormula(formula, { [name]: (...values) => values.map(toRows) });
  return args as ReturnType<typeof argumentsOf>;
}

/**
 * A value as an example writes it: `;` between rows and `,` between cells as in an array of Sheets, dates as the wall clock
 * of a zone, numbers to 3 decimals, no blanks at the end of a row.
 */
export function writtenResult(value: unknown, timeZone = 'UTC'): string {
  return toRows(value)
    .map((row) => row.map((cell) => writtenCell(cell, timeZone)).join(', '))
    .map((row) => row.replace(/(?:, )+$/, ''))
    .join('; ');
}

function writtenCell(value: unknown, timeZone: string): string {
  if (isDate(value)) {
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(value);
    return wall.replace(/ 00:00$/, '');
  }
  return typeof value === 'number' ? String(Number(value.toFixed(3))) : String(value);
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function tokensOf(formula: string): string[] {
  const parts = formula.split(TOKEN);
  const stray = parts.find((part, i) => i % 2 === 0 && part.trim() !== '');
  if (stray !== undefined) throw new SyntaxError(`Cannot read ${formula}: "${stray.trim()}" does not work everywhere`);
  return parts.filter((_, i) => i % 2 === 1);
}

function toRows(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}
