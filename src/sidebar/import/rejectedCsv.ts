// The rejected rows as a file to correct and import again.

import Papa from 'papaparse';
import type { Rejection } from './prepare';
import type { SourceTable } from './table';

/**
 * A CSV with the row number and the reason before the file's own cells.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe, and a byte order mark makes Excel read UTF-8.
 *
 * @param table The file the rows come from: its headings and delimiter are kept.
 * @param rejections The rows to write.
 * @param words The first two headings, and a rejection's reason as a sentence.
 */
export function rejectedCsv(
  table: Pick<SourceTable, 'headings' | 'delimiter'>,
  rejections: readonly Rejection[],
  words: { readonly row: string; readonly reason: string; readonly sentence: (rejection: Rejection) => string },
): string {
  const rows = rejections.map((rejection) => [
    String(rejection.source.number),
    words.sentence(rejection),
    ...rejection.source.cells,
  ]);
  const csv = Papa.unparse([[words.row, words.reason, ...table.headings], ...rows], {
    delimiter: table.delimiter,
    escapeFormulae: /^(?![-+]?[\d.,]+$)[=+\-@\t\r]/,
  });
  return `\uFEFF${csv}\r\n`;
}
