// The cells a sheet still needs: the template's own when missing or broken, first values only where nothing was typed.

import { formatArea, parseArea, type Area } from './a1';
import { sameFormula } from './formulaText';
import type { Placement } from './place';
import { rectanglesOf } from './rectangles';
import { resolve, type Wording } from './resolve';
import type { CellSpec, Content, SheetSpec } from './spec';
import { versionOf } from './stamp';
import type { ExistingSheet } from './existing';
import type { CellValue, Write } from './writes';
import { LANGUAGES } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Writes of contents, joined into as few rectangles as they fill. */
export function planContents(
  spec: SheetSpec,
  existing: ExistingSheet | undefined,
  at: Placement,
  wording: Wording,
): Write[] {
  const needed = spec.cells.flatMap((cell): PlannedCell[] => {
    const { row, column } = spot(cell, at);
    if (row === 0 || column === 0) return [];
    const value = resolve(cell.content, spec.id, wording);
    const current = existing?.contents[row - 1]?.[column - 1] ?? '';
    return needs(cell, value, current, existing, wording) ? [{ row, column, value }] : [];
  });
  if (needed.length === 0) return [];
  if (!existing) return [wholeBlock(needed, 1, 1)];
  const first = {
    row: Math.min(...needed.map(({ row }) => row)),
    column: Math.min(...needed.map(({ column }) => column)),
  };
  const block = wholeBlock(needed, first.row, first.column);
  return isFree(block, needed, existing) ? [block] : blocks(needed, existing);
}

/** Where a cell of the spec is now; row or column 0 when people deleted it. */
export function spot(cell: CellSpec, { rows, columns }: Placement): { row: number; column: number } {
  const { row, column } = parseArea(cell.at);
  return { row: rows[row] ?? row, column: columns[column] ?? column };
}

function needs(
  { content, since = 1 }: CellSpec,
  value: CellValue,
  current: CellValue,
  existing: ExistingSheet | undefined,
  { settings }: Wording,
): boolean {
  if ('text' in content) return current !== value;
  if ('formula' in content) return !sameFormula(String(current), String(value));
  if ('setting' in content && settings.changed?.includes(content.setting.split('.')[0] ?? '')) return current !== value;
  if (value === '') return false;
  if ('words' in content && !content.stays && wordsOf(content.words).includes(String(current)))
    return current !== value;
  return current === '' && versionOf(existing?.stamp ?? '') < since;
}

/** First words nobody has changed follow the language of the workbook. */
function wordsOf(key: Extract<Content, { words: unknown }>['words']): string[] {
  return LANGUAGES.map((language) => workbookTexts(language)[key]);
}

type Contents = Extract<Write, { kind: 'contents' }>;

/** Every cell in one rectangle from a corner on. */
function wholeBlock(cells: readonly PlannedCell[], row: number, column: number): Contents {
  const lastRow = Math.max(...cells.map((cell) => cell.row));
  const lastColumn = Math.max(...cells.map((cell) => cell.column));
  const values = Array.from({ length: lastRow - row + 1 }, () =>
    new Array<CellValue>(lastColumn - column + 1).fill(''),
  );
  for (const cell of cells) {
    const line = values[cell.row - row];
    if (line) line[cell.column - column] = cell.value;
  }
  return { kind: 'contents', range: formatArea({ row, column, lastRow, lastColumn }), values };
}

/** Whether a rectangle holds nothing but the cells to be written. */
function isFree({ range, values }: Contents, cells: readonly PlannedCell[], { contents }: ExistingSheet): boolean {
  const { row, column } = parseArea(range);
  const ours = new Set(cells.map((cell) => `${cell.row} ${cell.column}`));
  return values.every((line, r) =>
    line.every(
      (_, c) => (contents[row + r - 1]?.[column + c - 1] ?? '') === '' || ours.has(`${row + r} ${column + c}`),
    ),
  );
}

/** As few rectangles as cover the cells and nothing that somebody else wrote: near ones are joined over blank cells. */
function blocks(cells: readonly PlannedCell[], existing: ExistingSheet): Write[] {
  const joined: Contents[] = [];
  for (const area of rectanglesOf(cells)) {
    const index = joined.findIndex(({ range }) => isFree(blockOver(cells, parseArea(range), area), cells, existing));
    const partner = joined[index];
    if (partner) joined[index] = blockOver(cells, parseArea(partner.range), area);
    else joined.push(blockOver(cells, area, area));
  }
  return joined;
}

/** The cells in the smallest rectangle around two others. */
function blockOver(cells: readonly PlannedCell[], one: Area, other: Area): Contents {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const lastRow = Math.max(one.lastRow ?? one.row, other.lastRow ?? other.row);
  const lastColumn = Math.max(one.lastColumn, other.lastColumn);
  const within = cells.filter((cell) => isWithin(cell.row, row, lastRow) && isWithin(cell.column, column, lastColumn));
  return { ...wholeBlock(within, row, column), range: formatArea({ row, column, lastRow, lastColumn }) };
}

function isWithin(place: number, first: number, last: number): boolean {
  return first <= place && place <= last;
}
