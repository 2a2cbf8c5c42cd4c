// Ranges as formulas read them: a column is read once, and again only where it has changed. A column that has not changed stays the
// same array, so that what was worked out of it holds (remembered.ts).
import type { CellPosition, FunctionResultObject, Zone } from '@odoo/o-spreadsheet';
import type { Area } from '../reach';
import type { Columns } from './engine';

interface Column {
  readonly top: number;
  readonly bottom: number;
  cells: FunctionResultObject[];
  /** Rows that have changed since it was read. */
  stale?: { top: number; bottom: number } | undefined;
}

/** Above this, columns are forgotten: rules of a thousand cells may ask for a range each. */
const MOST_COLUMNS = 3000;

/** Smaller ranges are quicker read than kept. */
const FEWEST_CELLS = 16;

export class ColumnStore {
  /** By sheet and column. */
  private columns = new Map<string, Map<string, Column>>();
  private ranges = new Map<string, Columns>();
  private count = 0;

  constructor(private readonly readCell: (position: CellPosition) => FunctionResultObject) {}

  /** The cells of a zone, column after column; nobody may change the arrays. */
  read(sheetId: string, zone: Zone): Columns {
    const { left, right, top, bottom } = zone;
    const columns: Columns = [];
    if ((right - left + 1) * (bottom - top + 1) < FEWEST_CELLS) {
      for (let col = left; col <= right; col++) columns.push(this.cells({ sheetId, col, row: 0 }, top, bottom));
      return columns;
    }
    for (let col = left; col <= right; col++) columns.push(this.column(sheetId, col, top, bottom));
    const key = `${sheetId} ${left} ${right} ${top} ${bottom}`;
    const known = this.ranges.get(key);
    if (known?.every((column, index) => column === columns[index])) return known;
    this.ranges.set(key, columns);
    return columns;
  }

  /** These cells have changed. */
  forget({ sheetId, zone }: Area): void {
    for (let col = zone.left; col <= zone.right; col++) {
      for (const column of this.columns.get(`${sheetId} ${col}`)?.values() ?? []) spoil(column, zone);
    }
  }

  clear(): void {
    this.columns = new Map();
    this.ranges = new Map();
    this.count = 0;
  }

  private column(sheetId: string, col: number, top: number, bottom: number): FunctionResultObject[] {
    const known = this.columns.get(`${sheetId} ${col}`)?.get(`${top} ${bottom}`);
    if (!known)
      return this.keep(sheetId, col, { top, bottom, cells: this.cells({ sheetId, col, row: 0 }, top, bottom) });
    const { stale } = known;
    if (!stale) return known.cells;
    known.cells = known.cells.slice();
    known.stale = undefined;
    for (let row = stale.top; row <= stale.bottom; row++) known.cells[row - top] = this.readCell({ sheetId, col, row });
    return known.cells;
  }

  private keep(sheetId: string, col: number, column: Column): FunctionResultObject[] {
    if (++this.count > MOST_COLUMNS) this.clear();
    const key = `${sheetId} ${col}`;
    const columns = this.columns.get(key) ?? new Map<string, Column>();
    this.columns.set(key, columns.set(`${column.top} ${column.bottom}`, column));
    return column.cells;
  }

  private cells({ sheetId, col }: CellPosition, top: number, bottom: number): FunctionResultObject[] {
    return Array.from({ length: bottom - top + 1 }, (_, index) => this.readCell({ sheetId, col, row: top + index }));
  }
}

function spoil(column: Column, { top, bottom }: Zone): void {
  if (column.bottom < top || column.top > bottom) return;
  column.stale = {
    top: Math.min(column.stale?.top ?? Infinity, Math.max(top, column.top)),
    bottom: Math.max(column.stale?.bottom ?? -Infinity, Math.min(bottom, column.bottom)),
  };
}
