import { timesCounted, worthOf } from '../grid/rows/actionWorth';
import { toArgument, toColumn } from '../grid/cells/argument';
import type { Argument } from '../grid/cells/argument';
import { maybeAsOf } from '../grid/dates/asOf';
import type { AsOf } from '../grid/dates/asOf';
import { toAmount } from '../grid/cells/amount';
import { fail, failCell } from '../grid/fail';
import { isBlank } from '../grid/cells/isBlank';
import { lazyZone } from '../grid/dates/lazyZone';
import { maybeNames } from '../grid/cells/names';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape } from '../grid/rows/rows';
import type { ScoringRules } from '../grid/rows/scoringRules';
import { toScoringRules } from '../grid/rows/scoringRules';
import { reader } from '../grid/cells/reader';

const read = reader('LEADSCORE_WHY');

/**
 * Says in words why a lead has its score: the actions that weigh most, largest first.
 *
 * Each reason shows its points, how often it counted when more than once, and the action. All reasons together are the
 * score.
 *
 * @param {B2:F} actions One row per lead, one column per action, as for LEADSCORE.
 * @param {Rules} rules One row per action: its points; optionally the most times it counts, and the days in which its
 *   points halve.
 * @param {B1:F1} labels Names of the actions, one for each column of actions.
 * @param {As_of} asOf Optional. The moment at which to look, such as the cell As_of; needed when rules has half-lives.
 * @param {3} most Optional. How many reasons to show; left out: 3.
 * @param {A2:A} leads Optional. Which rows are leads that count: where it is blank the answer is, whatever the actions.
 * @return The reasons, one row per lead.
 * @example =LEADSCORE_WHY(HSTACK("x"; 2; "x"); VSTACK(20; 5; -5); HSTACK("asked for advice"; "guide"; "student")) //=>
 *   +20 asked for advice · +10 guide ×2 · −5 student
 * @group Qualify
 * @customfunction
 */
export function LEADSCORE_WHY(
  actions: unknown,
  rules: unknown,
  labels: unknown,
  asOf?: unknown,
  most?: unknown,
  leads?: unknown,
): Cell | Cell[][] {
  const cells = toArgument(read('actions', actions));
  const scoring = toScoringRules(read, rules, cells.columns);
  const names = maybeNames(read('labels', labels), cells.columns) ?? [];
  const now = maybeAsOf(read, asOf, lazyZone());
  if (scoring.hasHalfLife && now === undefined) fail(read('as_of', asOf), 'decayNeedsAsOf');
  const count = isBlank(most) ? 3 : toAmount(read('most', most));
  const named = toColumn(read('leads', leads));
  const isLead = (row: number) => isBlank(leads) || !isBlank(named.cells[named.rows === 1 ? 0 : row]?.[0]);
  const { rows } = commonShape([cells, named]);
  return answerRows<Cell>({ rows, isScalar: cells.isScalar && named.isScalar }, (row) => {
    if (!isLead(row)) return '';
    return reasonsOf(cells, cells.rows === 1 ? 0 : row, scoring, now)
      .slice(0, count)
      .map(({ worth, times, column }) => wordsOf(worth, times, names[column] || `#${column + 1}`))
      .join(' · ');
  });
}

interface Reason {
  readonly column: number;
  readonly times: number;
  readonly worth: number;
}

/** What moved the score of a row, largest first whether it raised or lowered it. */
function reasonsOf(actions: Argument, row: number, rules: ScoringRules, asOf: AsOf | undefined): Reason[] {
  const reasons: Reason[] = [];
  for (let column = 0; column < rules.points.length; column++) {
    const cell = actions.cells[row]?.[column];
    if (isBlank(cell)) continue;
    const times = timesCounted(actions, row, column, rules, cell);
    const worth = worthOf(times, column, rules, asOf, cell);
    if (!Number.isFinite(worth)) failCell(actions, row, column, 'tooLarge', worth);
    if (shownPoints(worth) > 0) reasons.push({ column, times, worth });
  }
  return reasons.sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
}

function wordsOf(worth: number, times: number, name: string): string {
  return `${worth < 0 ? '−' : '+'}${shownPoints(worth)} ${name}${times > 1 ? ` ×${Number(times.toFixed(1))}` : ''}`;
}

/** Points to one decimal; a visit of long ago may show none. */
function shownPoints(worth: number): number {
  return Number(Math.abs(worth).toFixed(1));
}
