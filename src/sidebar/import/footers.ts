// Lines below the table that are no leads: totals, copyright, who generated the report, a summary after a gap.

import { folded } from '../../words/folded';
import { filledOf } from './headingRow';
import type { SourceRow } from './records';

const CLOSING = new RegExp(
  `^(?:${[
    '(?:grand |sub)?total(?:es)?\\b|suma\\b|soma\\b|promedio\\b|media$|average$|mean$',
    '(?:total de |number of )?(?:records?|rows?|leads|registros?|filas|linhas)(?: count)?\\s*:|\\d+ (?:records?|rows?|registros?|filas|linhas)\\b',
    'copyright\\b|©|confidential\\b|confidencial\\b|(?:pagina|page) \\d|(?:fuente|fonte|source|notas?|notes?|filtros?|filters?)\\s*:',
    '(?:report |reporte |informe |relatorio )?(?:generated|exported|printed|generad[oa]|exportad[oa]|gerad[oa]|impres[oa])(?: by| por| el| on| em)?\\b',
    '(?:end of|fin del?|fim d[oa]) (?:report|file|reporte|informe|archivo|relatorio|arquivo)|[-–— ]*(?:end|fin|fim)[-–— ]*$',
  ].join('|')})`,
);

/**
 * Splits rows into the table and what follows it.
 *
 * @param rows The rows below the headings that are not blank; blank ones show as gaps in their numbers.
 * @param width How many headings there are.
 */
export function withoutFooters(
  rows: readonly SourceRow[],
  width: number,
): { readonly rows: readonly SourceRow[]; readonly footers: readonly SourceRow[] } {
  const end = lastOfTable(rows.slice(0, afterGap(rows, width)), width) || rows.length;
  return { rows: rows.slice(0, end), footers: rows.slice(end) };
}

/** The place after which, past a gap, only a title and rows narrower than the table follow. */
function afterGap(rows: readonly SourceRow[], width: number): number {
  const isNarrow = (row: SourceRow): boolean =>
    filledOf(row.cells).length <= Math.max(1, width * 0.4) && !hasEmail(row);
  const at = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    return (
      before !== undefined && row.number > before.number + 1 && isAlone(row, width) && rows.slice(index).every(isNarrow)
    );
  });
  return at < 0 ? rows.length : at;
}

function lastOfTable(rows: readonly SourceRow[], width: number): number {
  let end = rows.length;
  while (end > 0 && isClosing(rows[end - 1], width)) end--;
  return end;
}

function isClosing(row: SourceRow | undefined, width: number): boolean {
  if (row === undefined || hasEmail(row)) return false;
  const [text = ''] = filledOf(row.cells);
  // A lead of which only the name is known is written with its separators.
  return (row.cells.length === 1 && width > 1 && text.includes(' ')) || CLOSING.test(folded(text));
}

function isAlone({ cells }: SourceRow, width: number): boolean {
  return width > 1 && filledOf(cells).length === 1;
}

function hasEmail({ cells }: SourceRow): boolean {
  return cells.some((cell) => /^\S+@\S+\.\S+$/.test(cell));
}
