// Cells that a later version of the template put where people may have written something of their own: those stay theirs.

import { parseArea } from './a1';
import type { ExistingSheet } from './existing';
import { placed, type Placement } from './place';
import type { CellSpec, SheetSpec } from './spec';
import { LANGUAGES } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

/** A sheet without the cells whose places people have taken: something stands there, below a heading that is not ours. */
export function withoutTaken(spec: SheetSpec, existing: ExistingSheet | undefined, at: Placement): SheetSpec {
  if (!existing) return spec;
  const ranges = new Set(spec.cells.flatMap((cell) => cell.yields ?? []));
  const taken = new Set([...ranges].filter((range) => isTaken(range, spec.cells, existing, at)));
  if (taken.size === 0) return spec;
  return { ...spec, cells: spec.cells.filter(({ yields }) => yields === undefined || !taken.has(yields)) };
}

function isTaken(range: string, cells: readonly CellSpec[], { contents }: ExistingSheet, at: Placement): boolean {
  const { row, column, lastRow = row, lastColumn } = parseArea(placed(range, at));
  const shown = contents.slice(row - 1, lastRow).map((line) => line.slice(column - 1, lastColumn));
  const own = textsOf(cells.find((cell) => cell.at === range.split(':')[0]));
  return !own.includes(String(shown[0]?.[0] ?? '')) && shown.flat().some((cell) => cell !== '');
}

function textsOf(cell: CellSpec | undefined): string[] {
  if (!cell || !('text' in cell.content)) return [];
  const { text } = cell.content;
  return LANGUAGES.map((language) => workbookTexts(language)[text]);
}
