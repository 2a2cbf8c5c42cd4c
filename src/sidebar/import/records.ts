// Delimited text as records, as well as a malformed file allows: each thing that had to be mended is told by row.

import Papa from 'papaparse';
import { cleanText } from './cleanText';

export type Delimiter = ',' | ';' | '\t' | '|';

export interface SourceRow {
  /** The row's number as a spreadsheet shows it: blank lines count, a line "sep=;" does not. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Records {
  /** Every record, blank ones too, cells cleaned. */
  readonly records: readonly SourceRow[];
  /** Rows with a quotation mark that is left open or closed too early, read to the end of their line. */
  readonly mended: readonly number[];
  /** Rows that stood whole within quotation marks, taken apart. */
  readonly unwrapped: readonly number[];
  /** Rows one cell of which holds lines that look like rows. */
  readonly joined: readonly number[];
}

/** From so many open quotes on every line is a row of its own: cells of several lines cannot be told any more. */
const MOST_MENDED = 50;

/**
 * Reads records.
 *
 * @param text The file without its line "sep=".
 * @param delimiter What stands between cells.
 */
export function readRecords(text: string, delimiter: Delimiter): Records {
  const { rows, mended } = soundest(plainQuotes(text.replace(/\r\n?/g, '\n')), delimiter);
  const taken = unwrap(rows, delimiter);
  const width = usualWidth(taken.rows);
  const joined = taken.rows.flatMap((cells, index) => (holdsRows(cells, width, delimiter) ? [index + 1] : []));
  const records = taken.rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cleanText) }));
  return { records, mended, unwrapped: taken.unwrapped, joined };
}

/** How many cells most of the rows with several have; 1 when none has. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([wide, often], [other, times]) => times - often || other - wide);
  return usual?.[0] ?? 1;
}

/** The cell of each line that is one cell in quotation marks, blank ones after it or not; the other lines as they are. */
export function withoutOuterQuotes(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => {
      const [, cell] = WRAPPED.exec(line) ?? [];
      return cell === undefined ? line : cell.replace(/""/g, '"');
    })
    .join('\n');
}

/** A line that is one cell in quotation marks; a spreadsheet may have saved blank cells behind it. */
const WRAPPED = /^"((?:[^"]|"")*)"[,;\t|]*$/;

// ="00123" is no quoting to a parser, so a separator inside would end the cell; blank cells behind a row in quotes hide it.
function plainQuotes(text: string): string {
  return text
    .replace(/(^|[,;\t|])=("(?:[^"\n]|"")*")(?=[,;\t|]|$)/gm, '$1$2')
    .replace(/^("(?:[^"\n]|"")*[,;\t|](?:[^"\n]|"")*")[,;\t|]+$/gm, '$1');
}

interface Parsed {
  readonly rows: string[][];
  readonly mended: readonly number[];
}

/** Quotes as they are or, where that serves better, as databases write them: \" for "". */
function soundest(text: string, delimiter: Delimiter): Parsed {
  const asIs = parse(text, delimiter);
  if (asIs.mended.length === 0 || !text.includes('\\"')) return asIs;
  const escaped = parse(text.replace(/\\"/g, '""'), delimiter);
  return escaped.mended.length < asIs.mended.length ? escaped : asIs;
}

function parse(text: string, delimiter: Delimiter): Parsed {
  const rows: string[][] = [];
  const mended: number[] = [];
  let rest = text;
  while (rest !== '' && mended.length < MOST_MENDED) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n' });
    const fault = errors.find(({ type }) => type === 'Quotes')?.row;
    rows.push(...data.slice(0, fault));
    if (fault === undefined) return { rows, mended };
    rest = rest.slice(startOf(fault, rest, delimiter));
    const [line = ''] = rest.split('\n', 1);
    rows.push(parseLine(line, delimiter));
    mended.push(rows.length);
    rest = rest.slice(line.length + 1);
  }
  for (const line of rest === '' ? [] : rest.split('\n')) rows.push(parseLine(line, delimiter));
  return { rows, mended };
}

/** Where a row begins in a text whose rows before it are sound. */
function startOf(row: number, text: string, delimiter: Delimiter): number {
  return row === 0 ? 0 : Papa.parse(text, { delimiter, newline: '\n', preview: row }).meta.cursor;
}

/** A line by itself; a quotation mark that opens a cell and is not closed there is left out. */
function parseLine(line: string, delimiter: Delimiter): string[] {
  const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  const at = errors.find(({ type }) => type === 'Quotes')?.index;
  if (at === undefined) return data[0] ?? [''];
  const isQuote = line[at - 1] === '"';
  return isQuote ? parseLine(line.slice(0, at - 1) + line.slice(at), delimiter) : line.split(delimiter);
}

/** Takes apart rows that are one quoted cell with as many separators inside as the heading has. */
function unwrap(rows: readonly string[][], delimiter: Delimiter): { rows: string[][]; unwrapped: number[] } {
  const inner = (cells: string[]): string[] =>
    cells.length === 1 && cells[0]?.includes(delimiter) ? parseLine(cells[0], delimiter) : cells;
  const width = Math.max(usualWidth(rows), usualWidth(rows.slice(0, 1).map(inner)));
  const unwrapped: number[] = [];
  const taken = rows.map((cells, index) => {
    const apart = inner(cells);
    if (width === 1 || apart === cells || apart.length !== width) return cells;
    unwrapped.push(index + 1);
    return apart;
  });
  return { rows: taken, unwrapped };
}

function holdsRows(cells: readonly string[], width: number, delimiter: Delimiter): boolean {
  return (
    width > 1 &&
    cells.some((cell) =>
      cell
        .split('\n')
        .slice(1)
        .some((line) => line.split(delimiter).length >= width),
    )
  );
}
