// What earlier versions of the template left behind. People's own formulas may refer to computed columns of a table, so these
// stay where they are and show what took their place; what stood in other cells goes.

import { columnLetters, parseArea } from './a1';
import type { ExistingSheet } from './existing';
import { sameFormula } from './formulaText';
import { isLeft, placed, type Placement } from './place';
import { resolveFormula, type Wording } from './resolve';
import type { SheetSpec } from './spec';
import { isBeforeParting } from './stamp';
import type { CellValue, Write } from './writes';
import { LANGUAGES } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

/** The headings that say something else than they should; a heading people typed themselves is theirs. */
export function planRetired(
  { id, retired }: SheetSpec,
  existing: ExistingSheet | undefined,
  wording: Wording,
): Write[] {
  return retired.flatMap(({ heading, cells }): Write[] => {
    const known = LANGUAGES.map((language) => workbookTexts(language)[heading]);
    const index = existing?.anchors.findIndex((text, at) => known.includes(text) && isFormula(existing, at)) ?? -1;
    const formula = resolveFormula(`=VSTACK({"${heading}"};${cells})`, id, wording);
    if (index < 0 || sameFormula(String(existing?.contents[0]?.[index] ?? ''), formula)) return [];
    const a1 = `${columnLetters(index + 1)}1`;
    return [{ kind: 'contents', range: a1, values: [[formula]] }];
  });
}

function isFormula({ contents }: ExistingSheet, index: number): boolean {
  return String(contents[0]?.[index] ?? '').startsWith('=');
}

/** Cells to be emptied on a sheet that an earlier version finished. */
export function planCleared({ cleared }: SheetSpec, existing: ExistingSheet | undefined, at: Placement): Write[] {
  if (!existing || !isBeforeParting(existing.stamp)) return [];
  return cleared
    .filter((range) => isLeft(range, at))
    .map((range) => placed(range, at))
    .map((range) => ({ range, cells: cellsOf(range, existing) }))
    .filter(({ cells }) => cells.flat().some((cell) => cell !== ''))
    .map(({ range, cells }) => ({ kind: 'contents', range, values: cells.map((row) => row.map(() => '')) }));
}

function cellsOf(range: string, { contents }: ExistingSheet): CellValue[][] {
  const { row, column, lastRow = row, lastColumn } = parseArea(range);
  return Array.from({ length: lastRow - row + 1 }, (_, r) =>
    Array.from({ length: lastColumn - column + 1 }, (__, c) => contents[row + r - 1]?.[column + c - 1] ?? ''),
  );
}
