// Text as a table: the delimiter found, the headings named apart, every row as wide as the headings.

import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

export interface SourceRow {
  /** The row's number in the file, counting its first line as 1, blank lines left out. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface SourceTable {
  readonly delimiter: Delimiter;
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Headings that were there twice; the later ones carry (2), (3)… */
  readonly repeated: readonly string[];
  /** Rows with more filled cells than headings: their cells cannot be trusted to stand under the right heading. */
  readonly ragged: readonly SourceRow[];
}

export type TableProblem = 'noRows';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/**
 * Reads delimited text.
 *
 * @param text The whole file.
 * @param delimiter What stands between cells; found when omitted.
 */
export function readTable(
  text: string,
  delimiter = delimiterOf(text),
): SourceTable | { readonly problem: TableProblem } {
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: 'greedy' }).data;
  const first = parsed[0]?.map((heading) => heading.trim()) ?? [];
  const width = first.length - [...first].reverse().findIndex((heading) => heading !== '');
  if (parsed.length < 2) return { problem: 'noRows' };
  const rows = parsed.slice(1).map((cells, index) => ({ number: index + 2, cells }));
  const isRagged = ({ cells }: SourceRow): boolean => cells.slice(width).some((cell) => cell.trim() !== '');
  return {
    delimiter,
    ...nameApart(first.slice(0, width)),
    rows: rows.filter((row) => !isRagged(row)),
    ragged: rows.filter(isRagged),
  };
}

/** The delimiter by which most rows are as wide as the headings; the wider table when two serve as well. */
function delimiterOf(text: string): Delimiter {
  const told = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text)?.[1];
  const start = text.slice(0, 65536);
  const scored = DELIMITERS.map((delimiter) => {
    const [first = [], ...rows] = Papa.parse<string[]>(start, {
      delimiter,
      preview: 100,
      skipEmptyLines: 'greedy',
    }).data;
    const even = rows.filter((row) => row.length === first.length).length;
    return { delimiter, width: first.length, share: first.length > 1 ? (even + 1) / (rows.length + 1) : 0 };
  });
  const [best] = scored.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || b.width - a.width);
  return DELIMITERS.find((delimiter) => delimiter === told) ?? best?.delimiter ?? ',';
}

function nameApart(headings: readonly string[]): Pick<SourceTable, 'headings' | 'repeated'> {
  const count = new Map<string, number>();
  const repeated = new Set<string>();
  const named = headings.map((heading) => {
    const times = (count.get(heading) ?? 0) + 1;
    count.set(heading, times);
    if (times === 1 || heading === '') return heading;
    repeated.add(heading);
    return `${heading} (${times})`;
  });
  return { headings: named, repeated: [...repeated] };
}
