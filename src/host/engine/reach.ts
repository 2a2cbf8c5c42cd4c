// What a cell's figure reaches: the formulas that refer to it, to where it spills, and so on.
import type { CellPosition, Getters, Range, Zone } from '@odoo/o-spreadsheet';

export interface Area {
  sheetId: string;
  zone: Zone;
}

export type FormulaCell = Extract<NonNullable<ReturnType<Getters['getCell']>>, { isFormula: true }>;

/** A formula that depends on some areas, and the area it fills itself. */
export interface Reached {
  cell: FormulaCell;
  area: Area;
}

/** All formulas of the workbook. */
export function formulaCells(getters: Getters): FormulaCell[] {
  return getters.getSheetIds().flatMap((id) => getters.getCells(id).filter((cell) => cell.isFormula));
}

/** The formulas that depend on these areas, through any number of others, until nothing more is found. */
export function reachedFrom(getters: Getters, sources: readonly Area[]): Reached[] {
  const reached: Reached[] = [];
  const rest = new Map(formulaCells(getters).map((cell) => [cell, dependencies(getters, cell)]));
  for (let fresh = [...sources]; fresh.length > 0;) {
    const next: Area[] = [];
    for (const [cell, ranges] of rest) {
      if (!ranges.some((range) => touches(range, fresh))) continue;
      const area = areaOf(getters, getters.getCellPosition(cell.id));
      next.push(area);
      reached.push({ cell, area });
      rest.delete(cell);
    }
    fresh = next;
  }
  return reached;
}

/** A cell, or where it spills. */
export function areaOf(getters: Getters, position: CellPosition): Area {
  const { sheetId, col, row } = position;
  const cell = { left: col, right: col, top: row, bottom: row };
  return { sheetId, zone: getters.getSpreadZone(position) ?? cell };
}

/** Whether a range shares a cell with any of the areas. */
export function touches(range: Range, areas: readonly Area[]): boolean {
  const { sheetId, zone } = range;
  return areas.some(
    (area) =>
      area.sheetId === sheetId &&
      area.zone.left <= zone.right &&
      area.zone.right >= zone.left &&
      area.zone.top <= zone.bottom &&
      area.zone.bottom >= zone.top,
  );
}

function dependencies(getters: Getters, { compiledFormula }: FormulaCell): Range[] {
  const named = compiledFormula.getNamedRangesInFormula(getters).map(({ range }) => range);
  return [...compiledFormula.rangeDependencies, ...named];
}
