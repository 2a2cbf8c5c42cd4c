// Which row of a file holds the headings: title lines may stand above it.

import { saysNothing } from '../../words/saysNothing';
import type { SourceRow } from './records';

/** How far down headings are looked for, and how many rows the page offers. */
export const HEADING_ROWS = 20;

/**
 * The place of the row with the headings among rows that are not blank: the first that reads like headings and holds more than half
 * as many known ones as any other; else the first that reads like headings at all.
 *
 * @param rows Rows that are not blank.
 * @param isKnown Whether a cell is a heading that exports use.
 */
export function findHeadingRow(rows: readonly SourceRow[], isKnown: (heading: string) => boolean): number {
  const usual = usualFilled(rows.slice(0, 200));
  const candidates = rows.slice(0, HEADING_ROWS).map(({ cells }) => {
    const filled = filledOf(cells);
    const isLikely = filled.length >= Math.min(2, usual) && filled.length * 2 >= usual && readsLikeHeadings(filled);
    return { isLikely, known: isLikely ? filled.filter(isKnown).length : 0 };
  });
  const most = Math.max(0, ...candidates.map(({ known }) => known));
  const first = candidates.findIndex(({ isLikely }) => isLikely);
  // One known word may be a value: it tells headings only where there is no more than one column.
  const knowing = candidates.findIndex(({ known }) => known * 2 > most);
  return Math.max(0, most > 1 || (most === 1 && usual === 1) ? knowing : first);
}

/** The cells of a row that hold something. */
export function filledOf(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}

/** How many filled cells most rows have. */
function usualFilled(rows: readonly SourceRow[]): number {
  const counts = rows.map(({ cells }) => filledOf(cells).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Headings differ from each other and are no e-mails, numbers, dates or marks for nothing. */
function readsLikeHeadings(filled: readonly string[]): boolean {
  const isValue = (cell: string): boolean => /\S@\S+\.\S/.test(cell) || /^[^\p{L}]*$/u.test(cell) || saysNothing(cell);
  return new Set(filled).size * 2 >= filled.length && !filled.some(isValue);
}
