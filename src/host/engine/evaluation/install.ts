import { registries } from '@odoo/o-spreadsheet';
import type { CellPosition, Range } from '@odoo/o-spreadsheet';
import type { EngineEvaluator } from './engine';
import { Evaluation } from './evaluation';

/** Puts the host's order of evaluation in place of the engine's; before a model is made. */
export function installEvaluation(): void {
  const { coreViewsPluginRegistry } = registries;
  const Engine = coreViewsPluginRegistry.get('evaluation');
  coreViewsPluginRegistry.replace(
    'evaluation',
    class extends Engine {
      constructor(config: ConstructorParameters<typeof Engine>[0]) {
        super(config);
        reorder((this as unknown as { evaluator: EngineEvaluator }).evaluator); // private to the engine's plugin
      }
    },
  );
}

/** The engine's methods that its plugin calls, and those that these call in turn. */
function reorder(engine: EngineEvaluator): void {
  const evaluation = new Evaluation(engine);
  Object.assign(engine, {
    evaluateAllCells: () => evaluation.evaluateAll(),
    evaluateCells: (positions: CellPosition[]) => evaluation.evaluateCells(positions),
    updateDependencies: () => undefined, // found when the cell is evaluated
    addDependencies: (position: CellPosition, ranges: Range[]) => evaluation.need(position, ranges),
    computeDependencies: () => undefined,
    updateCompilationParametersForIsolatedFormula: (position?: CellPosition) => evaluation.isolate(position),
  });
  evaluation.isolate();
}
