// The engine's evaluator with another order: see propagation.ts.
import type { CellPosition, EvaluatedCell } from '@odoo/o-spreadsheet';
import { hostOf } from '../context';
import type { Area } from '../reach';
import { areasOf } from './changedAreas';
import { ColumnStore } from './columnStore';
import type { EngineEvaluator, EvaluatedCells } from './engine';
import { foreseenArea } from './foreseen';
import { FormulaGraph } from './formulaGraph';
import type { Formula } from './formulaGraph';
import { Propagation } from './propagation';
import type { AreaOf } from './propagation';
import { Reading } from './reading';
import { isSameCell, Spill } from './spill';

export class Evaluation {
  private readonly graph: FormulaGraph;
  private readonly spill: Spill;
  private readonly columns: ColumnStore;
  private readonly reading: Reading;
  private readonly propagation: Propagation;

  constructor(private readonly engine: EngineEvaluator) {
    this.graph = new FormulaGraph(engine.getters);
    this.spill = new Spill(engine);
    this.columns = new ColumnStore((position) => this.reading.cell(position));
    this.reading = new Reading(engine, this.columns, (position, areas) => this.propagation.need(position, areas));
    const postpones = ({ cell }: Formula) => hostOf(engine.context).postpones?.(cell.id) ?? false;
    this.propagation = new Propagation(this.graph, this.spill, this.columns, this.reading, postpones);
  }

  /** Evaluates everything anew. */
  evaluateAll(): void {
    const { engine, graph } = this;
    engine.buildDependencyGraph();
    engine.evaluatedCells = emptyOf(engine);
    this.columns.clear();
    graph.rebuild();
    this.propagation.startOver();
    for (const sheetId of engine.getters.getSheetIds()) this.evaluateContents(sheetId);
    for (const formula of graph.all()) this.propagation.due(formula);
    this.run((formula) => foreseenArea(engine.getters, formula));
  }

  /** Evaluates the cells in these positions, and what depends on them. */
  evaluateCells(positions: readonly CellPosition[]): void {
    const replaced = positions.filter((position) => this.isReplaced(position));
    const contents = replaced.filter((position) => !this.graph.at(position) && this.evaluateContent(position));
    for (const area of areasOf(replaced)) this.startOver(area);
    this.propagation.note(areasOf(contents));
    this.run(this.spill.areaOf);
  }

  /** For formulas that stand in no cell: those of rules and of charts. */
  isolate(position?: CellPosition): void {
    this.engine.compilationParams = this.reading.isolatedParameters(position);
  }

  /** More that a formula turns out to need while it is evaluated. */
  need(position: CellPosition, areas: readonly Area[]): void {
    this.propagation.need(position, areas);
  }

  private run(areaOf: AreaOf): void {
    this.reading.begin();
    this.propagation.run(areaOf);
    this.isolate();
    const { getters } = this.engine;
    for (const id of getters.getPivotIds()) getters.getPivot(id).markAsDirtyForEvaluation?.();
  }

  /** Whether something else stands in a cell; a formula there is due in any case. */
  private isReplaced(position: CellPosition): boolean {
    const before = this.graph.at(position);
    const formula = this.graph.update(position);
    if (before && before !== formula) {
      this.propagation.note(this.spill.withdraw(before), before);
      this.propagation.drop(before);
    }
    if (formula) this.propagation.due(formula);
    return !formula || before !== formula;
  }

  /** Formulas that spill onto these cells find out whether they still can. */
  private startOver(area: Area): void {
    for (const position of this.spill.spillingOn(area)) {
      const formula = this.graph.at(position);
      if (!formula) continue;
      this.propagation.note(this.spill.withdraw(formula), formula);
      this.propagation.due(formula);
    }
  }

  /** Before any formula: nothing spills yet. Most cells are blank ones with a format, which are what another blank one is. */
  private evaluateContents(sheetId: string): void {
    const { engine } = this;
    const blanks = new Map<string, EvaluatedCell>();
    for (const cell of engine.getters.getCells(sheetId)) {
      if (cell.isFormula) continue;
      const position = engine.getters.getCellPosition(cell.id);
      if (cell.content !== '') this.evaluateContent(position);
      else if (cell.format !== undefined) {
        const blank = blanks.get(cell.format) ?? engine.computeCell(position);
        blanks.set(cell.format, blank);
        engine.evaluatedCells.set(position, blank);
      }
    }
  }

  /** Evaluates a cell without a formula; answers whether it changed. */
  private evaluateContent(position: CellPosition): boolean {
    const { evaluatedCells } = this.engine;
    const old = evaluatedCells.get(position);
    evaluatedCells.delete(position);
    const cell = this.engine.computeCell(position);
    if (cell.value !== null || cell.format !== undefined) evaluatedCells.set(position, cell);
    return old ? !isSameCell(old, cell) : cell.value !== null || cell.format !== undefined;
  }
}

/** The engine keeps the cells of deleted sheets otherwise. */
function emptyOf({ evaluatedCells }: EngineEvaluator): EvaluatedCells {
  const { constructor } = evaluatedCells as unknown as { constructor: new () => EvaluatedCells }; // the class itself is not exported
  return new constructor();
}
