import { timesCounted, worthOf } from '../grid/rows/actionWorth';
import type { Argument } from '../grid/cells/argument';
import { toArgument, toColumn } from '../grid/cells/argument';
import type { AsOf } from '../grid/dates/asOf';
import { maybeAsOf } from '../grid/dates/asOf';
import { fail, failCell } from '../grid/fail';
import { isBlank } from '../grid/cells/isBlank';
import { isErrorText } from '../grid/cells/isErrorText';
import { lazyZone } from '../grid/dates/lazyZone';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape } from '../grid/rows/rows';
import type { ScoringRules } from '../grid/rows/scoringRules';
import { toScoringRules } from '../grid/rows/scoringRules';
import { reader } from '../grid/cells/reader';

const read = reader('LEADSCORE');

/**
 * Scores each lead by what it did: the points of every action, times how often it was done.
 *
 * Where rules has a half-life, an action with a date is worth points × 0.5^(days since ÷ half-life); one dated after
 * as_of counts in full.
 *
 * @param {B2:F} actions One row per lead, one column per action: TRUE, any text or a date where it was done, or how
 *   many times.
 * @param {Rules} rules One row per action: its points; optionally the most times it counts, and the days in which its
 *   points halve.
 * @param {As_of} asOf Optional. The moment at which to look, such as the cell As_of; needed when rules has half-lives.
 * @param {A2:A} leads Optional. Names of the leads: a named lead that did nothing scores 0 instead of blank.
 * @return Points, one row per lead.
 * @example =LEADSCORE(HSTACK("x"; 3; "2026-03-01"); VSTACK(10; 2; 15)) //=> 31
 * @example =LEADSCORE("2026-03-01"; HSTACK(10; ""; 14); "2026-03-15") //=> 5
 * @group Qualify
 * @customfunction
 */
export function LEADSCORE(actions: unknown, rules: unknown, asOf?: unknown, leads?: unknown): Cell | Cell[][] {
  const cells = toArgument(read('actions', actions));
  const scoring = toScoringRules(read, rules, cells.columns);
  const now = maybeAsOf(read, asOf, lazyZone());
  if (scoring.hasHalfLife && now === undefined) fail(read('as_of', asOf), 'decayNeedsAsOf');
  const names = toColumn(read('leads', leads));
  const shape = commonShape([cells, names]);
  return answerRows<Cell>({ ...shape, isScalar: cells.isScalar && names.isScalar }, (row) => {
    const score = scoreOf(cells, cells.rows === 1 ? 0 : row, scoring, now);
    return Number.isNaN(score) ? scoreOfNothing(names, names.rows === 1 ? 0 : row) : score;
  });
}

/** The points of a row, NaN when all its cells are blank. */
function scoreOf(actions: Argument, row: number, rules: ScoringRules, asOf: AsOf | undefined): number {
  const cells = actions.cells[row] ?? [];
  let score = 0;
  let isEmpty = true;
  for (let column = 0; column < rules.points.length; column++) {
    const cell = cells[column];
    if (cell === '' || cell === undefined || cell === null) continue;
    isEmpty = false;
    score += worthOf(timesCounted(actions, row, column, rules, cell), column, rules, asOf, cell);
  }
  if (!Number.isFinite(score)) failCell(actions, row, 0, 'tooLarge', score);
  return isEmpty ? NaN : score;
}

/** A named lead that did nothing has 0 points; a row without a lead has none. */
function scoreOfNothing(names: Argument, row: number): Cell {
  const name = names.cells[row]?.[0];
  if (typeof name === 'string' && isErrorText(name)) failCell(names, row, 0, 'errorCell', name);
  return isBlank(name) ? '' : 0;
}
