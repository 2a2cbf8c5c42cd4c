// What stands between the cells of a file.

import Papa from 'papaparse';
import { usualWidth, withoutOuterQuotes } from './records';
import type { Delimiter } from './records';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

const TOLD = /^\uFEFF?"?sep=([,;\t|])"?[,;\t| ]*(?:\r\n?|\n)/i;

/** The text without its byte order mark and the line by which Excel tells the delimiter; a spreadsheet shows neither. */
export function withoutTold(text: string): string {
  return text.replace(TOLD, '').replace(/^\uFEFF/, '');
}

/** The delimiter a file tells, else the one by which most rows are as wide as each other; the wider when two serve as well. */
export function delimiterOf(text: string): Delimiter {
  const told = TOLD.exec(text)?.[1];
  const start = withoutTold(text).slice(0, 65536);
  return DELIMITERS.find((each) => each === told) ?? evenest(start) ?? evenest(withoutOuterQuotes(start)) ?? ',';
}

function evenest(text: string): Delimiter | undefined {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: 100, skipEmptyLines: 'greedy' }).data;
    // Blank cells behind a row that is one cell in quotes are no columns.
    const width = rows.some((cells) => cells.slice(1).some((cell) => cell.trim() !== '')) ? usualWidth(rows) : 1;
    return { delimiter, width, even: width > 1 ? rows.filter(({ length }) => length === width).length : 0 };
  });
  const [best] = scored.filter(({ even }) => even > 0).sort((a, b) => b.even - a.even || b.width - a.width);
  return best?.delimiter;
}
