// A workbook built while formulas' and charts' data stood beside the pages: what the template wrote there goes, what people
// typed there stays, and what the sidebar wrote there is carried over to the hidden sheet first.

import { formatArea, parseArea } from './a1';
import type { ExistingSheet } from './existing';
import { formulaSkeleton } from './formulaText';
import type { Placement } from './place';
import { rectanglesOf } from './rectangles';
import { withSentences } from './sentences';
import type { CellSpec, SheetSpec } from './spec';
import { isBeforeParting, versionOf } from './stamp';
import type { CellValue, Write } from './writes';
import { LANGUAGES } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

/** The first version of which a sheet's formulas are not known any more: those in the template's places were its own. */
const FORGOTTEN = 1;

/** Empties what an earlier version had beside the page. */
export function planMoved(spec: SheetSpec, existing: ExistingSheet | undefined, at: Placement): Write[] {
  if (!existing || !isBeforeParting(existing.stamp)) return [];
  const isOurs = ownCells(spec.moved.cells, existing, at);
  const first = at.columns[spec.moved.first] ?? spec.moved.first;
  const ours = existing.contents.flatMap((line, r) =>
    line.flatMap((cell, c) => (c + 1 >= first && isOurs(r + 1, c + 1, cell) ? [{ row: r + 1, column: c + 1 }] : [])),
  );
  const written = spec.moved.written.flatMap((part) => writtenPlace(part, existing, at) ?? []);
  // Their heading, by which they are found, goes after them.
  return [
    ...written.map(({ rows, column }) =>
      emptied(formatArea({ row: rows[0] ?? 1, column, lastRow: rows[rows.length - 1], lastColumn: column })),
    ),
    ...rectanglesOf(ours).map((area) => emptied(formatArea(area))),
  ];
}

/** What the sidebar wrote beside the page, and where it goes on the hidden sheet; nothing where it wrote nothing. */
export function writtenBeside(
  spec: SheetSpec,
  existing: ExistingSheet | undefined,
  at: Placement,
): { to: string; values: CellValue[][] }[] {
  if (!existing || !isBeforeParting(existing.stamp)) return [];
  return spec.moved.written.flatMap((part) => {
    const place = writtenPlace(part, existing, at);
    const values = (place?.rows ?? []).map((row) => [existing.contents[row - 1]?.[(place?.column ?? 0) - 1] ?? '']);
    return values.some(([value]) => value !== '') ? [{ to: part.to, values }] : [];
  });
}

/** Its rows, and the column that shows its heading. */
function writtenPlace(
  { heading, range }: SheetSpec['moved']['written'][number],
  { contents }: ExistingSheet,
  { rows }: Placement,
): { rows: number[]; column: number } | undefined {
  const headed = parseArea(heading);
  const [first, last] = [parseArea(range).row, parseArea(range).lastRow ?? parseArea(range).row];
  const line = contents[(rows[headed.row] ?? headed.row) - 1] ?? [];
  const column = headed.column;
  if ((line[column - 1] ?? '') === '') return undefined;
  return { rows: Array.from({ length: last - first + 1 }, (_, index) => rows[first + index] ?? first + index), column };
}

/** Whether a cell holds what the template wrote: a formula of ours in its row, anything of ours where it was written. */
function ownCells(
  cells: readonly CellSpec[],
  { stamp }: ExistingSheet,
  { rows }: Placement,
): (row: number, column: number, cell: CellValue) => boolean {
  const words = LANGUAGES.map(workbookTexts);
  const formulas = new Set(
    cells.flatMap(({ at, content }) => {
      if (!('formula' in content)) return [];
      const { row } = parseArea(at);
      return words.map((each) => `${rows[row] ?? row} ${formulaSkeleton(withSentences(content.formula, each))}`);
    }),
  );
  const texts = new Map(
    cells.flatMap(({ at, content }) => ('text' in content ? [[at, words.map((each) => each[content.text])]] : [])),
  );
  const places = new Set(cells.map(({ at }) => at));
  return (row, column, cell) => {
    const at = formatArea({ row, column, lastRow: row, lastColumn: column });
    const text = String(cell);
    if (!text.startsWith('=')) return texts.get(at)?.includes(text) === true;
    return formulas.has(`${row} ${formulaSkeleton(text)}`) || (versionOf(stamp) <= FORGOTTEN && places.has(at));
  };
}

function emptied(range: string): Write {
  const { row, column, lastRow = row, lastColumn } = parseArea(range);
  const values = Array.from({ length: lastRow - row + 1 }, () =>
    new Array<CellValue>(lastColumn - column + 1).fill(''),
  );
  return { kind: 'contents', range, values };
}
