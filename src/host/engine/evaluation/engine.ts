// What of the engine's evaluator the host's own order of evaluation stands on: the cells it has evaluated, and where they spill.
import type {
  CellPosition,
  EvalContext,
  EvaluatedCell,
  FunctionResultObject,
  Getters,
  Matrix,
  Range,
  Zone,
} from '@odoo/o-spreadsheet';

/** The engine's evaluator; its types keep these parts private. */
export interface EngineEvaluator {
  readonly context: Readonly<Record<string, unknown>>;
  readonly getters: Getters;
  evaluatedCells: EvaluatedCells;
  readonly spreadingRelations: SpreadingRelations;
  readonly blockedArrayFormulas: Blocked;
  compilationParams: Parameters;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  buildDependencyGraph(): void;
  /** Evaluates the content of a cell. */
  computeCell(position: CellPosition): EvaluatedCell;
  buildSafeGetSymbolValue(): (name: string, isRange: boolean) => Answer;
  assertSheetHasEnoughSpaceToSpreadFormulaResult(position: CellPosition, answer: Columns): void;
  assertNoMergedCellsInSpreadZone(position: CellPosition, answer: Columns): void;
  /** Throws where the cell so far to the right and below stands in the way. */
  checkCollision(position: CellPosition): (right: number, below: number) => void;
  /** Writes one cell of the answer. */
  spreadValues(position: CellPosition, answer: Columns): (right: number, below: number) => void;
}

export interface EvaluatedCells {
  get(position: CellPosition): EvaluatedCell | undefined;
  set(position: CellPosition, cell: EvaluatedCell): void;
  delete(position: CellPosition): void;
}

interface SpreadingRelations {
  /** Formulas that spill onto a zone, or would if nothing stood in the way. */
  searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): readonly CellPosition[];
  getArrayResultZone(position: CellPosition): Zone | undefined;
  removeNode(position: CellPosition): void;
  addRelation(relation: { resultZone: Zone; arrayFormulaPosition: CellPosition }): void;
}

/** Formulas that cannot spill. */
interface Blocked {
  has(position: CellPosition): boolean;
  delete(position: CellPosition): void;
}

/** What a compiled formula is run with. */
export interface Parameters {
  referenceDenormalizer: (range: Range) => FunctionResultObject;
  ensureRange: (range: Range) => Columns;
  evalContext: EvalContext;
}

export type Columns = Matrix<FunctionResultObject>;

/** What a formula answers: a cell, or columns of cells. */
export type Answer = FunctionResultObject | Columns;
