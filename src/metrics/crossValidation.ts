import { areaUnderCurve, weightedAreaUnderCurve } from './auc';
import type { Design } from './logistic';
import { fitLogistic, probabilityOf } from './logistic';
import { spreadsOf, standardised } from './standardise';

/** More parts than these teach no more. */
export const FOLDS = 5;
/** Order is all that counts here. */
const TOLERANCE = 1e-3;

/**
 * The area under the ROC curve on leads the model has not seen, not even to standardise them: five folds, won and lost
 * leads dealt out in turn, so that the same sheet always gives the same answer. `start` is where the fits begin, on
 * standardised columns.
 */
export function crossValidatedAuc(
  design: Design,
  outcomes: Uint8Array,
  start: Float64Array,
  foldOf = dealt(outcomes),
): number {
  const folds = foldOf.reduce((most, fold) => Math.max(most, fold + 1), 0);
  const unseen = new Float64Array(outcomes.length);
  for (let fold = 0; fold < folds; fold++) {
    const isSeen = (row: number) => foldOf[row] !== fold;
    const scaled = standardised(design, spreadsOf(design, isSeen));
    const { coefficients } = fitLogistic(scaled, outcomes, isSeen, { start, tolerance: TOLERANCE });
    foldOf.forEach((own, row) => {
      if (own === fold) unseen[row] = probabilityOf(coefficients, scaled, row);
    });
  }
  const { weights } = design;
  return weights === undefined ? areaUnderCurve(unseen, outcomes) : weightedAreaUnderCurve(unseen, outcomes, weights);
}

/** The fold of each lead. */
function dealt(outcomes: Uint8Array): Uint8Array {
  const won = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  const folds = Math.min(FOLDS, won, outcomes.length - won);
  const turns = [0, 0];
  return outcomes.map((outcome) => {
    const turn = turns[outcome] ?? 0;
    turns[outcome] = turn + 1;
    return turn % folds;
  });
}
