// What a formula finds when it is run: the cells and ranges it refers to, and the workbook it stands in.
import { EvaluationError, registries } from '@odoo/o-spreadsheet';
import type { CellPosition, EvalContext, FunctionResultObject, Range, Zone } from '@odoo/o-spreadsheet';
import type { Area } from '../reach';
import type { ColumnStore } from './columnStore';
import type { Answer, Columns, EngineEvaluator, Parameters } from './engine';
import type { Formula } from './formulaGraph';
import { errorOf } from './spill';

/** Called when a formula turns out, while it calculates, to need more than it refers to. */
type Needs = (position: CellPosition, areas: readonly Area[]) => void;

export class Reading {
  /** Formulas under way: whoever reads one of them closes a circle. */
  private readonly under = new Map<string, CellPosition>();
  private base: EvalContext;
  // By the array that was searched, which never changes; with the array it goes.
  private readonly lookupCaches = { forwardSearch: new WeakMap(), reverseSearch: new WeakMap() };

  constructor(
    private readonly engine: EngineEvaluator,
    private readonly columns: ColumnStore,
    private readonly needs: Needs,
  ) {
    this.base = this.newBase();
  }

  /** Before an evaluation: the workbook's locale may have changed. */
  begin(): void {
    this.base = this.newBase();
  }

  /** Marks a formula as under way while it and what it reads from are evaluated. */
  during({ position }: Formula, work: () => void): void {
    const key = keyOf(position);
    this.under.set(key, position);
    try {
      work();
    } finally {
      this.under.delete(key);
    }
  }

  isUnder({ position }: Formula): boolean {
    return this.under.has(keyOf(position));
  }

  /** Whether a formula under way stands in an area. */
  isUnderIn({ sheetId, zone }: Area): boolean {
    return this.underIn(sheetId, zone).length > 0;
  }

  /** What a formula answers. */
  answerOf({ cell, position }: Formula): Answer {
    const { compiledFormula } = cell;
    const parameters = this.parametersFor(position);
    const { referenceDenormalizer, ensureRange, evalContext } = parameters;
    const outer = this.engine.compilationParams;
    this.engine.compilationParams = parameters;
    try {
      const symbols = this.engine.buildSafeGetSymbolValue();
      const { rangeDependencies } = compiledFormula;
      return compiledFormula.execute(rangeDependencies, referenceDenormalizer, ensureRange, symbols, evalContext);
    } catch (error) {
      return errorOf(error);
    } finally {
      this.engine.compilationParams = outer;
    }
  }

  /** For formulas of rules and of charts, which stand in no cell. */
  isolatedParameters(position?: CellPosition): Parameters {
    const parameters = this.parametersFor(position);
    delete parameters.evalContext.updateDependencies;
    delete parameters.evalContext.addDependencies;
    return parameters;
  }

  /** A cell as formulas see it. */
  cell(position: CellPosition): FunctionResultObject {
    const cell = this.engine.getEvaluatedCell(position);
    return cell.position ? cell : { ...cell, position };
  }

  private newBase(): EvalContext {
    const { context, getters } = this.engine;
    const own = { getters, locale: getters.getLocale(), getFormulaResult: (at: CellPosition) => this.single(at) };
    return Object.assign(Object.create(registries.functionRegistry.mapping), context, own, {
      lookupCaches: this.lookupCaches,
    });
  }

  private parametersFor(position: CellPosition | undefined): Parameters {
    const evalContext: EvalContext = Object.assign(Object.create(this.base), {
      __originCellPosition: position,
      __originSheetId: position?.sheetId,
      updateDependencies: () => undefined,
      addDependencies: this.needs,
    });
    return {
      evalContext,
      referenceDenormalizer: (range) => this.reference(range),
      ensureRange: (range) => this.range(range),
    };
  }

  private reference(range: Range): FunctionResultObject {
    const { sheetId, zone } = range;
    return errorIn(range) ?? this.single({ sheetId, col: zone.left, row: zone.top });
  }

  private single(position: CellPosition): FunctionResultObject {
    return this.under.size > 0 && this.under.has(keyOf(position)) ? circle(position) : this.cell(position);
  }

  private range(range: Range): Columns {
    const error = errorIn(range);
    if (error) return [[error]];
    const { sheetId } = range;
    const zone = withinSheet(range.zone, this.engine.getters.getSheetZone(sheetId));
    if (!zone) return [[]];
    return withCircles(this.columns.read(sheetId, zone), zone, this.underIn(sheetId, zone));
  }

  private underIn(sheetId: string, { left, right, top, bottom }: Zone): CellPosition[] {
    return [...this.under.values()].filter(
      ({ sheetId: sheet, col, row }) => sheet === sheetId && col >= left && col <= right && row >= top && row <= bottom,
    );
  }
}

function keyOf({ sheetId, col, row }: CellPosition): string {
  return `${sheetId} ${col} ${row}`;
}

function circle(position: CellPosition): FunctionResultObject {
  return { ...new EvaluationError('Circular reference', '#CYCLE'), position };
}

function withCircles(columns: Columns, zone: Zone, under: readonly CellPosition[]): Columns {
  if (under.length === 0) return columns;
  const copy = columns.map((column) => column.slice());
  for (const position of under) {
    const column = copy[position.col - zone.left];
    if (column) column[position.row - zone.top] = circle(position);
  }
  return copy;
}

function errorIn({ zone, invalidSheetName }: Range): FunctionResultObject | undefined {
  if (!isValid(zone)) return new EvaluationError('Invalid reference', '#REF');
  return invalidSheetName ? new EvaluationError(`Unresolved sheet name '${invalidSheetName}'.`, '#REF') : undefined;
}

function isValid({ left, right, top, bottom }: Zone): boolean {
  return left >= 0 && top >= 0 && left <= right && top <= bottom;
}

function withinSheet(zone: Zone, sheet: Zone): Zone | undefined {
  const within = {
    left: Math.max(zone.left, sheet.left),
    right: Math.min(zone.right, sheet.right),
    top: Math.max(zone.top, sheet.top),
    bottom: Math.min(zone.bottom, sheet.bottom),
  };
  return within.left <= within.right && within.top <= within.bottom ? within : undefined;
}
