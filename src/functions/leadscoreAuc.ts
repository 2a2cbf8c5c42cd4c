import { checkOutcomes } from '../grid/rows/history';
import { toNumbers } from '../grid/cells/number';
import { toOutcomes } from '../grid/rows/outcomes';
import { commonShape } from '../grid/rows/rows';
import { areaUnderCurve } from '../metrics/auc';
import { reader } from '../grid/cells/reader';

const read = reader('LEADSCORE_AUC');

/**
 * Says how good a score is: the chance that a lead that was won scored higher than one that was not.
 *
 * The area under the ROC curve, ties counted half: 0.5 is no better than a guess, 1 is always right.
 *
 * @param {G2:G} scores Any score, one row per lead. Rows without one are skipped.
 * @param {H2:H} won Which leads were won: TRUE, 1, a date or won. Blank, FALSE, 0 or lost: not won.
 * @return A number from 0 to 1.
 * @example =LEADSCORE_AUC(VSTACK(10; 20; 30; 40); VSTACK("lost"; "won"; "lost"; "won")) //=> 0.75
 * @group Qualify
 * @customfunction
 */
export function LEADSCORE_AUC(scores: unknown, won: unknown): number {
  const points = toNumbers(read('scores', scores), true);
  const outcome = toOutcomes(read, won);
  const { rows } = commonShape([points.argument, outcome.argument]);
  const used = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => !Number.isNaN(points.values[row * points.stride]),
  );
  const outcomes = Uint8Array.from(used, (row) => (outcome.isWon(row) ? 1 : 0));
  checkOutcomes(outcome.argument, outcomes, 1);
  return areaUnderCurve(
    Float64Array.from(used, (row) => points.values[row * points.stride] ?? NaN),
    outcomes,
  );
}
