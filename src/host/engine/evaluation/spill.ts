// What a formula answers becomes cells: those that are as they were are left alone, and what changed is told.
import { helpers } from '@odoo/o-spreadsheet';
import type { CellPosition, EvaluatedCell, FunctionResultObject, Zone } from '@odoo/o-spreadsheet';
import type { Area } from '../reach';
import type { Answer, Columns, EngineEvaluator } from './engine';
import type { Formula } from './formulaGraph';

export class Spill {
  constructor(private readonly engine: EngineEvaluator) {}

  /** The cells a formula fills. */
  readonly areaOf = ({ position, spilled }: Formula): Area => {
    const zone = spilled && this.engine.spreadingRelations.getArrayResultZone(position);
    return { sheetId: position.sheetId, zone: zone ?? helpers.positionToZone(position) };
  };

  /** Writes an answer; where it does not fit, the error. Answers what changed. */
  write(formula: Formula, answer: Answer): Area[] {
    const columns = columnsOf(answer);
    if (isOneCell(columns)) return [...this.withdraw(formula), ...this.writeOne(formula, columns)];
    if (formula.spilled && isSameSize(formula.spilled, columns)) return this.rewrite(formula, formula.spilled, columns);
    const withdrawn = this.withdraw(formula);
    try {
      return [...withdrawn, this.spread(formula, columns)];
    } catch (error) {
      return [...withdrawn, ...this.writeOne(formula, [[errorOf(error)]])];
    }
  }

  /** Empties the cells a formula has spilled to, its own excepted. */
  withdraw(formula: Formula): Area[] {
    const { position } = formula;
    const { blockedArrayFormulas, spreadingRelations } = this.engine;
    const zone = spreadingRelations.getArrayResultZone(position);
    const isThere = formula.spilled !== undefined;
    spreadingRelations.removeNode(position);
    blockedArrayFormulas.delete(position);
    formula.spilled = undefined;
    if (!zone || !isThere) return [];
    forEachCell(zone, (col, row) => this.empty({ sheetId: position.sheetId, col, row }, position));
    return [{ sheetId: position.sheetId, zone }];
  }

  /** Formulas that spill onto an area, or would. */
  spillingOn({ sheetId, zone }: Area): readonly CellPosition[] {
    return this.engine.spreadingRelations.searchFormulaPositionsSpreadingOn(sheetId, zone);
  }

  /** Formulas that could not spill because of something in an area. */
  blockedBy(area: Area): CellPosition[] {
    return this.spillingOn(area).filter((position) => this.engine.blockedArrayFormulas.has(position));
  }

  private empty(position: CellPosition, formula: CellPosition): void {
    if (position.col === formula.col && position.row === formula.row) return;
    const cell = this.engine.getters.getCell(position);
    if (cell?.isFormula || cell?.content) return;
    this.engine.evaluatedCells.delete(position);
    if (cell?.format !== undefined) this.engine.evaluatedCells.set(position, this.engine.computeCell(position));
  }

  private writeOne({ position }: Formula, columns: Columns): Area[] {
    const old = this.engine.evaluatedCells.get(position);
    this.engine.spreadValues(position, columns)(0, 0);
    if (!old || !isSameCell(old, this.engine.evaluatedCells.get(position))) {
      return [{ sheetId: position.sheetId, zone: helpers.positionToZone(position) }];
    }
    this.engine.evaluatedCells.set(position, old);
    return [];
  }

  /** The first time, or to other cells than before. */
  private spread(formula: Formula, columns: Columns): Area {
    const { engine } = this;
    const { sheetId, col, row } = formula.position;
    const zone = { left: col, top: row, right: col + columns.length - 1, bottom: row + heightOf(columns) - 1 };
    engine.assertSheetHasEnoughSpaceToSpreadFormulaResult(formula.position, columns);
    engine.spreadingRelations.addRelation({ resultZone: zone, arrayFormulaPosition: formula.position });
    engine.assertNoMergedCellsInSpreadZone(formula.position, columns);
    forEachOther(columns, engine.checkCollision(formula.position));
    const write = engine.spreadValues(formula.position, columns);
    write(0, 0);
    forEachOther(columns, write);
    formula.spilled = columns;
    return { sheetId, zone };
  }

  /** To the same cells as before: column after column from the first row that changed to the last. */
  private rewrite(formula: Formula, old: Columns, columns: Columns): Area[] {
    const { sheetId, col, row } = formula.position;
    const write = this.engine.spreadValues(formula.position, columns);
    formula.spilled = columns;
    return columns.flatMap((column, right): Area[] => {
      const rows =
        column === old[right] ? undefined : differences(old[right] ?? [], column, (below) => write(right, below));
      if (!rows) return [];
      return [
        { sheetId, zone: { left: col + right, right: col + right, top: row + rows.first, bottom: row + rows.last } },
      ];
    });
  }
}

function differences(
  old: readonly FunctionResultObject[],
  now: readonly FunctionResultObject[],
  write: (index: number) => void,
): { first: number; last: number } | undefined {
  let rows: { first: number; last: number } | undefined;
  for (let index = 0; index < now.length; index++) {
    const [before, after] = [old[index], now[index]];
    if (before === after || (before && after && isSameResult(before, after))) continue;
    write(index);
    rows = { first: rows?.first ?? index, last: index };
  }
  return rows;
}

/** What a formula that throws answers. */
export function errorOf(error: unknown): FunctionResultObject {
  const { value, message } = error as Partial<FunctionResultObject>; // the engine throws its errors as what a cell then holds
  return { value: value || '#ERROR', message: message || 'An unexpected error occurred.' };
}

function columnsOf(answer: Answer): Columns {
  if (!helpers.isMatrix(answer)) return [[answer]];
  return heightOf(answer) === 0 ? [[{ value: 0 }]] : answer;
}

function heightOf(columns: Columns): number {
  return columns[0]?.length ?? 0;
}

function isOneCell(columns: Columns): boolean {
  return columns.length === 1 && heightOf(columns) === 1;
}

function isSameSize(one: Columns, other: Columns): boolean {
  return one.length === other.length && heightOf(one) === heightOf(other);
}

/** Whether a cell is, for whoever reads it, what it was. */
export function isSameCell(one: EvaluatedCell, other: EvaluatedCell | undefined): boolean {
  if (!other || one.formattedValue !== other.formattedValue || one.link?.url !== other.link?.url) return false;
  return isSameResult(one, other);
}

function isSameResult(one: FunctionResultObject, other: FunctionResultObject): boolean {
  return one.value === other.value && one.format === other.format && one.message === other.message;
}

function forEachCell(zone: Zone, work: (col: number, row: number) => void): void {
  for (let col = zone.left; col <= zone.right; col++)
    for (let row = zone.top; row <= zone.bottom; row++) work(col, row);
}

function forEachOther(columns: Columns, work: (right: number, below: number) => void): void {
  const zone = { left: 0, top: 0, right: columns.length - 1, bottom: heightOf(columns) - 1 };
  forEachCell(zone, (right, below) => {
    if (right > 0 || below > 0) work(right, below);
  });
}
