// Where cells have changed since an evaluation began.
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Area } from '../reach';

interface Rows {
  readonly top: number;
  bottom: number;
}

/** Areas, asked whether any of them touches another. */
export class ChangedAreas {
  /** By sheet, then column. */
  private sheets = new Map<string, Rows[][]>();

  add({ sheetId, zone }: Area): void {
    const columns = this.sheets.get(sheetId) ?? [];
    this.sheets.set(sheetId, columns);
    for (let col = zone.left; col <= zone.right; col++) {
      (columns[col] ??= []).push({ top: zone.top, bottom: zone.bottom });
    }
  }

  touch({ sheetId, zone }: Area): boolean {
    const columns = this.sheets.get(sheetId);
    if (!columns) return false;
    for (let col = zone.left; col <= zone.right; col++) {
      if (columns[col]?.some(({ top, bottom }) => top <= zone.bottom && bottom >= zone.top)) return true;
    }
    return false;
  }
}

/** Cells as areas: neighbours in a column together. */
export function areasOf(positions: readonly CellPosition[]): Area[] {
  const sorted = [...positions].sort(byColumn);
  const areas: Area[] = [];
  for (const { sheetId, col, row } of sorted) {
    const last = areas.at(-1);
    const isNext = last?.sheetId === sheetId && last.zone.left === col && row <= last.zone.bottom + 1;
    if (isNext) last.zone.bottom = row;
    else areas.push({ sheetId, zone: { left: col, right: col, top: row, bottom: row } });
  }
  return areas;
}

function byColumn(one: CellPosition, other: CellPosition): number {
  if (one.sheetId !== other.sheetId) return one.sheetId < other.sheetId ? -1 : 1;
  return one.col - other.col || one.row - other.row;
}
