// Formulas that wait to be evaluated, found by the cells they fill.
import type { Area } from '../reach';
import type { Formula } from './formulaGraph';

interface Filler {
  readonly top: number;
  readonly bottom: number;
  readonly formula: Formula;
}

export class Pending {
  private readonly formulas = new Set<Formula>();
  /** By sheet, then column. */
  private readonly fillers = new Map<string, Filler[][]>();

  constructor(formulas: Iterable<Formula> = [], areaOf: (formula: Formula) => Area = ownCell) {
    for (const formula of formulas) this.add(formula, areaOf(formula));
  }

  *[Symbol.iterator](): Iterator<Formula> {
    yield* this.formulas;
  }

  has(formula: Formula): boolean {
    return this.formulas.has(formula);
  }

  /** Takes a formula out; answers whether it was there. */
  take(formula: Formula): boolean {
    return this.formulas.delete(formula);
  }

  /** Those that fill any cell of an area. */
  in({ sheetId, zone }: Area): Formula[] {
    const found: Formula[] = [];
    const columns = this.fillers.get(sheetId) ?? [];
    for (let col = zone.left; col <= zone.right; col++) {
      for (const { top, bottom, formula } of columns[col] ?? []) {
        if (top <= zone.bottom && bottom >= zone.top && this.formulas.has(formula)) found.push(formula);
      }
    }
    return found;
  }

  private add(formula: Formula, { sheetId, zone }: Area): void {
    this.formulas.add(formula);
    const columns = this.fillers.get(sheetId) ?? [];
    this.fillers.set(sheetId, columns);
    const { top, bottom } = zone;
    for (let col = zone.left; col <= zone.right; col++) (columns[col] ??= []).push({ top, bottom, formula });
  }
}

function ownCell({ position }: Formula): Area {
  const { sheetId, col, row } = position;
  return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
}
