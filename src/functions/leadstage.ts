import type { Numbers } from '../grid/cells/number';
import { numberAt, toNumbers } from '../grid/cells/number';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape, isBlankRow } from '../grid/rows/rows';

/**
 * Says whether a lead is still marketing's or already sales': Lead, MQL or SQL.
 *
 * SQL when the score reaches mql_score and the fit reaches sql_fit; MQL when only the score does. A blank score or fit
 * reaches nothing.
 *
 * @param {G2:G} scores Points of each lead, such as LEADSCORE gives.
 * @param {H2:H} fits Fit of each lead from 0 to 1, such as PERSONA_FIT gives.
 * @param {50} mqlScore Points from which a lead is an MQL.
 * @param {50%} sqlFit Fit from which an MQL is an SQL.
 * @return Lead, MQL or SQL, one row per lead.
 * @example =LEADSTAGE(60; 75%; 50; 50%) //=> SQL
 * @example =LEADSTAGE(60; 25%; 50; 50%) //=> MQL
 * @group Qualify
 * @customfunction
 */
export function LEADSTAGE(scores: unknown, fits: unknown, mqlScore: unknown, sqlFit: unknown): Cell | Cell[][] {
  const score = toNumbers('LEADSTAGE', 'scores', scores, true);
  const fit = toNumbers('LEADSTAGE', 'fits', fits, true);
  const scoreCut = toNumbers('LEADSTAGE', 'mql_score', mqlScore, true);
  const fitCut = toNumbers('LEADSTAGE', 'sql_fit', sqlFit, true);
  const rowWise = [score.argument, fit.argument, scoreCut.argument, fitCut.argument];
  return answerRows<Cell>(commonShape(rowWise), (row) => {
    if (isBlankRow(rowWise, row)) return '';
    const isMql = at(score, row) >= numberAt(scoreCut, row);
    const isFit = at(fit, row) >= numberAt(fitCut, row);
    return isMql ? (isFit ? 'SQL' : 'MQL') : 'Lead';
  });
}

/** NaN where blank, which reaches no cut. */
function at(numbers: Numbers, row: number): number {
  return numbers.values[row * numbers.stride] ?? NaN;
}
