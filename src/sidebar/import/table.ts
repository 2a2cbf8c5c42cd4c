// Text as a table: the delimiter and the headings found, the headings named apart, what stands around the table left out.

import { oneLine } from './cleanText';
import { delimiterOf, withoutTold } from './delimiter';
import { findShifted } from './extraCells';
import { withoutFooters } from './footers';
import { filledOf, findHeadingRow, HEADING_ROWS } from './headingRow';
import { ownColumns } from './ownColumns';
import { readRecords } from './records';
import type { Delimiter, Records, SourceRow } from './records';

export type { Delimiter, SourceRow };

export interface SourceTable extends Pick<Records, 'mended' | 'unwrapped' | 'joined'> {
  readonly delimiter: Delimiter;
  /** The number of the row with the headings. */
  readonly headingRow: number;
  /** The first rows of the file, any of which may hold the headings. */
  readonly top: readonly SourceRow[];
  /** `''` over a column that has none. */
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Headings that were there twice; the later ones carry (2), (3)… */
  readonly repeated: readonly string[];
  /** Rows with more filled cells than headings whose cells do not stand under the right heading. */
  readonly ragged: readonly SourceRow[];
  /** Rows below the table that are no leads. */
  readonly footers: readonly SourceRow[];
}

export type TableProblem = 'noRows';

export interface TableOptions {
  /** What stands between cells; found when omitted. */
  readonly delimiter?: Delimiter | undefined;
  /** The number of the row with the headings; found when omitted. */
  readonly headingRow?: number | undefined;
  /** Whether a cell is a heading that exports use. */
  readonly isKnown?: (heading: string) => boolean;
}

/**
 * Reads delimited text.
 *
 * @param text The whole file.
 */
export function readTable(
  text: string,
  { delimiter = delimiterOf(text), headingRow, isKnown = () => false }: TableOptions = {},
): SourceTable | { readonly problem: TableProblem } {
  const { records, ...faults } = readRecords(withoutTold(text), delimiter);
  const filled = records.filter(({ cells }) => filledOf(cells).length > 0);
  const chosen = filled.findIndex(({ number }) => number === headingRow);
  const at = chosen < 0 ? findHeadingRow(filled, isKnown) : chosen;
  const [heading, ...below] = filled.slice(at);
  if (heading === undefined || below.length === 0) return { problem: 'noRows' };
  const own = ownColumns(heading.cells);
  const cellsOf = ({ cells }: SourceRow): readonly string[] => cells.slice(own);
  const isHeading = ({ cells }: SourceRow): boolean => cells.join('\t') === heading.cells.join('\t');
  const { rows, footers } = withoutFooters(
    below.filter((row) => !isHeading(row)).map((row) => ({ number: row.number, cells: cellsOf(row) })),
    filledOf(cellsOf(heading)).length,
  );
  if (rows.length === 0) return { problem: 'noRows' };
  const shifted = findShifted(rows, cellsOf(heading).length);
  const countable = rows.filter((row) => !shifted.has(row));
  return {
    ...faults,
    delimiter,
    headingRow: heading.number,
    top: filled.slice(0, HEADING_ROWS),
    ...nameApart(headingsOver(countable, cellsOf(heading))),
    rows: countable,
    ragged: [...shifted],
    footers,
  };
}

/** As many headings as columns hold something. */
function headingsOver(rows: readonly SourceRow[], headings: readonly string[]): string[] {
  const width = [headings, ...rows.map(({ cells }) => cells)].reduce(
    (most, cells) =>
      Math.max(
        most,
        cells.reduce((last, cell, index) => (cell === '' ? last : index + 1), 0),
      ),
    0,
  );
  return Array.from({ length: width }, (_, column) => oneLine(headings[column] ?? ''));
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
