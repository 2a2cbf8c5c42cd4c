import { toArgument } from '../grid/cells/argument';
import { toFits } from '../grid/cells/fits';
import type { Numbers } from '../grid/cells/number';
import { numberAt, toNumbers } from '../grid/cells/number';
import { lastReached } from '../grid/cells/reached';
import { fail } from '../grid/fail';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape, isBlankRow } from '../grid/rows/rows';
import { reader } from '../grid/cells/reader';

const read = reader('LEADSTAGE');

const STAGES = ['MQL', 'SQL', 'Opportunity', 'Customer'];

/**
 * Says whether a lead is still marketing's or already sales': Lead, MQL, SQL, Opportunity or Customer.
 *
 * What it reached goes first: the last stage that has a date or mark. Where there is none, SQL when the score reaches
 * mql_score and the fit reaches sql_fit; MQL when only the score does. A blank score or fit reaches nothing.
 *
 * @param {G2:G} scores Points of each lead, such as LEADSCORE gives.
 * @param {H2:H} fits Fit of each lead from 0 to 1, such as PERSONA_FIT gives.
 * @param {50} mqlScore Points from which a lead is an MQL.
 * @param {50%} sqlFit Fit from which an MQL is an SQL.
 * @param {J2:M} reached Optional. When or whether it became MQL, SQL, opportunity and customer: up to four columns.
 * @return The stage, one row per lead.
 * @example =LEADSTAGE(60; 75%; 50; 50%) //=> SQL
 * @example =LEADSTAGE(60; 25%; 50; 50%) //=> MQL
 * @example =LEADSTAGE(60; 25%; 50; 50%; HSTACK("2026-03-02"; ""; "2026-03-20")) //=> Opportunity
 * @group Qualify
 * @customfunction
 */
export function LEADSTAGE(
  scores: unknown,
  fits: unknown,
  mqlScore: unknown,
  sqlFit: unknown,
  reached?: unknown,
): Cell | Cell[][] {
  const score = toNumbers(read('scores', scores), true);
  const fit = toFits(read('fits', fits));
  const scoreCut = toNumbers(read('mql_score', mqlScore), true);
  const fitCut = toFits(read('sql_fit', sqlFit));
  const facts = toArgument(read('reached', reached));
  if (facts.columns > STAGES.length) fail(facts, 'reachedWide', { columns: facts.columns });
  const rowWise = [score.argument, fit.argument, scoreCut.argument, fitCut.argument];
  const shape = commonShape([...rowWise, facts]);
  return answerRows<Cell>(
    { ...shape, isScalar: facts.rows === 1 && rowWise.every((argument) => argument.isScalar) },
    (row) => {
      const known = STAGES[lastReached(facts, row)];
      if (known !== undefined) return known;
      if (isBlankRow(rowWise, row)) return '';
      const isMql = at(score, row) >= numberAt(scoreCut, row);
      const isFit = at(fit, row) >= numberAt(fitCut, row);
      return isMql ? (isFit ? 'SQL' : 'MQL') : 'Lead';
    },
  );
}

/** NaN where blank, which reaches no cut. */
function at(numbers: Numbers, row: number): number {
  return numbers.values[row * numbers.stride] ?? NaN;
}
