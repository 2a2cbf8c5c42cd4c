// Which formulas there are, and which refer to which cells.
import type { CellPosition, Getters } from '@odoo/o-spreadsheet';
import { formulaCells } from '../reach';
import type { Area, FormulaCell } from '../reach';
import type { Columns } from './engine';

export interface Formula {
  readonly cell: FormulaCell;
  readonly position: CellPosition;
  /** What it refers to, directly or by name, and what it asked for while it calculated (OFFSET, INDIRECT). */
  readonly needs: Area[];
  /** What it spilled. */
  spilled?: Columns | undefined;
}

interface Reader {
  readonly top: number;
  readonly bottom: number;
  readonly formula: Formula;
}

/** The formulas of a workbook, found by position and by what they read. */
export class FormulaGraph {
  private formulas = new Map<string, Formula>();
  /** By sheet, then column. */
  private readers = new Map<string, Reader[][]>();

  constructor(private readonly getters: Getters) {}

  /** Finds all formulas anew. */
  rebuild(): void {
    this.formulas = new Map();
    this.readers = new Map();
    for (const cell of formulaCells(this.getters)) this.add(this.getters.getCellPosition(cell.id), cell);
  }

  all(): Iterable<Formula> {
    return this.formulas.values();
  }

  at(position: CellPosition): Formula | undefined {
    return this.formulas.get(keyOf(position));
  }

  /** Takes note of what stands in a cell now. */
  update(position: CellPosition): Formula | undefined {
    const cell = this.getters.getCell(position);
    const old = this.at(position);
    if (old && old.cell === cell) return old;
    if (old) this.remove(old);
    return cell?.isFormula ? this.add(position, cell) : undefined;
  }

  /** Takes note of more that a formula refers to. */
  need(formula: Formula, area: Area): void {
    if (formula.needs.some((known) => isInside(area, known))) return;
    formula.needs.push(area);
    this.listen(formula, area);
  }

  /** The formulas that refer to any cell of an area. */
  readersOf({ sheetId, zone }: Area): Set<Formula> {
    const found = new Set<Formula>();
    const columns = this.readers.get(sheetId) ?? [];
    for (let col = zone.left; col <= zone.right; col++) {
      for (const { top, bottom, formula } of columns[col] ?? []) {
        if (top <= zone.bottom && bottom >= zone.top) found.add(formula);
      }
    }
    return found;
  }

  private add(position: CellPosition, cell: FormulaCell): Formula {
    const formula: Formula = { cell, position, needs: needsOf(this.getters, cell) };
    this.formulas.set(keyOf(position), formula);
    for (const area of formula.needs) this.listen(formula, area);
    return formula;
  }

  private listen(formula: Formula, { sheetId, zone }: Area): void {
    const columns = this.readers.get(sheetId) ?? [];
    this.readers.set(sheetId, columns);
    const { top, bottom } = zone;
    for (let col = zone.left; col <= zone.right; col++) (columns[col] ??= []).push({ top, bottom, formula });
  }

  private remove(formula: Formula): void {
    this.formulas.delete(keyOf(formula.position));
    for (const { sheetId, zone } of formula.needs) {
      const columns = this.readers.get(sheetId) ?? [];
      for (let col = zone.left; col <= zone.right; col++) {
        columns[col] = (columns[col] ?? []).filter((reader) => reader.formula !== formula);
      }
    }
  }
}

function keyOf({ sheetId, col, row }: CellPosition): string {
  return `${sheetId} ${col} ${row}`;
}

function needsOf(getters: Getters, { compiledFormula }: FormulaCell): Area[] {
  const direct = compiledFormula.rangeDependencies.filter((range) => !range.invalidSheetName && !range.invalidXc);
  const named = compiledFormula.getNamedRangesInFormula(getters).map(({ range }) => range);
  return [...direct, ...named].map(({ sheetId, zone }) => ({ sheetId, zone }));
}

function isInside({ sheetId, zone }: Area, outer: Area): boolean {
  if (sheetId !== outer.sheetId || zone.left < outer.zone.left || zone.right > outer.zone.right) return false;
  return zone.top >= outer.zone.top && zone.bottom <= outer.zone.bottom;
}
