// Reads a formula as Sheets would, as far as the examples in doc comments need it: numbers, text, TRUE and FALSE, a
// fraction, HSTACK, VSTACK, INDEX and calls of custom functions, with `;` between arguments.

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

const SHEET_FUNCTIONS: Functions = {
  HSTACK: (...cells) => [cells.flatMap((cell) => toRows(cell)[0] ?? [])],
  VSTACK: (...rows) => rows.flatMap(toRows),
  INDEX: (table, row, column) => toRows(table)[Number(row) - 1]?.[Number(column) - 1],
};

/** The value of a formula such as `=LEADSCORE("x"; 10)`. */
export function evaluateFormula(formula: string, functions: Functions): unknown {
  const tokens = formula.match(/"[^"]*"|[A-Z_]+|-?\d+(?:\.\d+)?|[=();/]/g) ?? [];
  let at = tokens[0] === '=' ? 1 : 0;
  const value = readValue();
  if (at !== tokens.length) throw new SyntaxError(`Cannot read ${formula}: ${tokens[at]} is left over`);
  return value;

  function readValue(): unknown {
    const token = tokens[at++] ?? '';
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    if (/^-?\d/.test(token)) return tokens[at] === '/' ? Number(token) / Number(tokens[(at += 2) - 1]) : Number(token);
    return readCall(token);
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

/** A value as an example writes it: cells one after the other, dates as ISO text, numbers to 6 decimals. */
export function writtenResult(value: unknown): string {
  if (Array.isArray(value)) return value.map(writtenResult).join(', ');
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return (value as Date)
      .toISOString()
      .replace('T', ' ')
      .replace(/:00\.000Z$/, '')
      .replace(/ 00:00$/, '');
  }
  return typeof value === 'number' ? String(Number(value.toFixed(6))) : String(value);
}

function toRows(value: unknown): unknown[][] {
  return Array.isArray(value) ? value : [[value]];
}
