import { toCuts } from '../grid/cells/cuts';
import { toFits } from '../grid/cells/fits';
import type { Numbers } from '../grid/cells/number';
import { toNumbers } from '../grid/cells/number';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape, isBlankRow } from '../grid/rows/rows';
import { reader } from '../grid/cells/reader';

const read = reader('LEADGRADE');

/**
 * Grades each lead from A1 to D4: the letter says how well it fits, the digit how interested it is.
 *
 * A blank fit or score is the lowest.
 *
 * @param {H2:H} fits Fit of each lead from 0 to 1, such as PERSONA_FIT gives.
 * @param {G2:G} scores Points of each lead, such as LEADSCORE gives.
 * @param {J1:L1} fitCuts Optional. Fits from which A, B and C are given; left out: 75%, 50%, 25%.
 * @param {J2:L2} scoreCuts Optional. Points from which 1, 2 and 3 are given; left out: 75, 50, 25.
 * @return The grade, one row per lead.
 * @example =LEADGRADE(80%; 60) //=> A2
 * @group Qualify
 * @customfunction
 */
export function LEADGRADE(fits: unknown, scores: unknown, fitCuts?: unknown, scoreCuts?: unknown): Cell | Cell[][] {
  const fit = toFits(read('fits', fits));
  const score = toNumbers(read('scores', scores), true);
  const letters = toCuts(read('fit_cuts', fitCuts), [0.75, 0.5, 0.25], 1);
  const digits = toCuts(read('score_cuts', scoreCuts), [75, 50, 25], Infinity);
  const rowWise = [fit.argument, score.argument];
  return answerRows<Cell>(commonShape(rowWise), (row) => {
    if (isBlankRow(rowWise, row)) return '';
    return `${'ABCD'.charAt(band(fit, row, letters))}${band(score, row, digits) + 1}`;
  });
}

/** How many cuts the number of a row misses. */
function band(numbers: Numbers, row: number, cuts: readonly number[]): number {
  const value = numbers.values[row * numbers.stride] ?? NaN;
  const reached = cuts.findIndex((cut) => value >= cut);
  return reached < 0 ? cuts.length : reached;
}
