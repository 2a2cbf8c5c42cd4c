import { toArgument } from '../grid/cells/argument';
import { fail } from '../grid/fail';
import { finite } from '../grid/cells/finite';
import { toDesign, toHistory } from '../grid/rows/history';
import { isBlank } from '../grid/cells/isBlank';
import { toOutcomes } from '../grid/rows/outcomes';
import type { Cell } from '../grid/rows/rows';
import { answerRows } from '../grid/rows/rows';
import { fitLogistic, probabilityOf } from '../metrics/logistic';
import { spreadsOf, standardised } from '../metrics/standardise';
import { reader } from '../grid/cells/reader';

const read = reader('LEAD_PROBABILITY');

/**
 * Gives each lead its probability of being won, learnt from the leads already won and lost.
 *
 * The model is that of LEADSCORE_LEARN.
 *
 * @param {B2:F} actions One row per lead to judge, one column per action, as for LEADSCORE.
 * @param {History!B2:F} history Past leads, one row each, with the same columns as actions.
 * @param {History!G2:G} won Which leads of history were won: TRUE, 1, a date or won. Blank, FALSE, 0 or lost: not won.
 * @return Probability from 0 to 1, one row per lead.
 * @example =LEAD_PROBABILITY(VSTACK("x"; "no"); VSTACK("x"; "x"; "x"; "x"; "no"; "no"; "no"; "no"); VSTACK("won";
 *   "won"; "won"; "lost"; "won"; "lost"; "lost"; "lost")) //=> 0.665; 0.335
 * @group Qualify
 * @customfunction
 */
export function LEAD_PROBABILITY(actions: unknown, history: unknown, won: unknown): Cell | Cell[][] {
  const cells = toArgument(read('actions', actions));
  const past = toArgument(read('history', history));
  if (past.columns !== cells.columns) {
    fail(past, 'columnsDiffer', { columns: past.columns, other: 'actions', otherColumns: cells.columns });
  }
  const known = toHistory(past, toOutcomes(read, won));
  const spreads = spreadsOf(known.design);
  const { coefficients } = fitLogistic(standardised(known.design, spreads), known.outcomes, () => true);
  const design = standardised(toDesign(cells, Array.from(cells.cells.keys())), spreads);
  return answerRows<Cell>({ rows: cells.rows, isScalar: cells.isScalar }, (row) => {
    if ((cells.cells[row] ?? []).every(isBlank)) return '';
    return finite(read, 'history', probabilityOf(coefficients, design, row));
  });
}
