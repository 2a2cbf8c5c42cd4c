// The cells a sheet still needs: the template's own when missing or broken, first values only where nothing was typed.

import { formatArea, parseArea } from './a1';
import { sameFormula } from './formulaText';
import type { Placement } from './place';
import { resolve, type Wording } from './resolve';
import type { CellSpec, Content, SheetSpec } from './spec';
import { versionOf } from './stamp';
import type { SheetThere } from './there';
import type { CellValue, Write } from './writes';
import { LANGUAGES } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Writes of contents, joined into as few rectangles as they fill. */
export function planContents(spec: SheetSpec, there: SheetThere | undefined, at: Placement, wording: Wording): Write[] {
  const needed = spec.cells.flatMap((cell): PlannedCell[] => {
    const { row, column } = spot(cell, at);
    if (row === 0 || column === 0) return [];
    const value = resolve(cell.content, spec.id, wording);
    const current = there?.contents[row - 1]?.[column - 1] ?? '';
    return needs(cell, value, current, there, wording) ? [{ row, column, value }] : [];
  });
  if (needed.length === 0) return [];
  return there ? blocks(needed) : [wholeBlock(needed)];
}

function spot(cell: CellSpec, { rows, columns }: Placement): { row: number; column: number } {
  const { row, column } = parseArea(cell.at);
  return { row: rows[row] ?? row, column: columns[column] ?? column };
}

function needs(
  { content, since = 1 }: CellSpec,
  value: CellValue,
  current: CellValue,
  there: SheetThere | undefined,
  { settings }: Wording,
): boolean {
  if ('text' in content) return current !== value;
  if ('formula' in content) return !sameFormula(String(current), String(value));
  if ('setting' in content && settings.changed?.includes(content.setting.split('.')[0] ?? '')) return current !== value;
  if (value === '') return false;
  if ('words' in content && wordsOf(content.words).includes(String(current))) return current !== value;
  return current === '' && versionOf(there?.stamp ?? '') < since;
}

/** First words nobody has changed follow the language of the workbook. */
function wordsOf(key: Extract<Content, { words: unknown }>['words']): string[] {
  return LANGUAGES.map((language) => workbookTexts(language)[key]);
}

function wholeBlock(cells: readonly PlannedCell[]): Write {
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  const values = Array.from({ length: lastRow }, () => new Array<CellValue>(lastColumn).fill(''));
  for (const { row, column, value } of cells) {
    const line = values[row - 1];
    if (line) line[column - 1] = value;
  }
  return { kind: 'contents', range: formatArea({ row: 1, column: 1, lastRow, lastColumn }), values };
}

/** Runs of neighbours in a row, then equal runs of neighbouring rows. */
function blocks(cells: readonly PlannedCell[]): Write[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: CellValue[][] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.values[0];
    if (last && line && last.row === row && last.column + line.length === column) line.push(value);
    else runs.push({ row, column, values: [[value]] });
  }
  const joined: typeof runs = [];
  for (const run of runs) {
    const above = joined.find(
      (block) =>
        block.column === run.column &&
        block.row + block.values.length === run.row &&
        block.values[0]?.length === run.values[0]?.length,
    );
    if (above) above.values.push(...run.values);
    else joined.push(run);
  }
  return joined.map(({ row, column, values }) => ({
    kind: 'contents',
    range: formatArea({
      row,
      column,
      lastRow: row + values.length - 1,
      lastColumn: column + (values[0]?.length ?? 1) - 1,
    }),
    values,
  }));
}
