// Which of the cells that wait for an answer cannot be asked yet: those whose arguments wait for another of them.
import type { CellPosition, Getters, Zone } from '@odoo/o-spreadsheet';
import { areaOf, reachedFrom } from '../engine/reach';
import type { Area } from '../engine/reach';

export interface WaitingCell {
  id: number;
  /** What it will be answered; an array will spill. */
  answer: unknown;
}

/** The cells that others hold up, by the engine's ids. */
export function heldUp(getters: Getters, cells: readonly WaitingCell[]): ReadonlySet<number> {
  const areas = cells.flatMap(({ id, answer }) => {
    const position = getters.tryGetCellPosition(id);
    return position ? futureArea(getters, position, answer) : [];
  });
  return new Set(reachedFrom(getters, areas).map(({ cell }) => cell.id));
}

/** Where a cell will spill, a heading above included: at least the size of its answer, unless other contents stand there. */
function futureArea(getters: Getters, position: CellPosition, answer: unknown): Area {
  const { sheetId, col, row } = position;
  const rows: unknown[] = Array.isArray(answer) ? answer : [];
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 1;
  if (rows.length <= 1 && width <= 1) return areaOf(getters, position);
  const zone = { left: col, right: col + width - 1, top: row, bottom: row + rows.length };
  return isFree(getters, sheetId, zone, position) ? { sheetId, zone } : areaOf(getters, position);
}

function isFree(getters: Getters, sheetId: string, zone: Zone, own: CellPosition): boolean {
  for (let col = zone.left; col <= zone.right; col++) {
    for (let row = zone.top; row <= zone.bottom; row++) {
      const cell = col === own.col && row === own.row ? undefined : getters.getCell({ sheetId, col, row });
      if (cell?.isFormula || cell?.content) return false;
    }
  }
  return true;
}
