// What one action cell is worth under its rule: times done, capped, times points, decayed with age.

import { decayed } from '../../metrics/decay';
import type { Argument } from '../cells/argument';
import type { AsOf } from '../dates/asOf';
import { failCell } from '../fail';
import type { ScoringRules } from './scoringRules';
import { timesDone } from '../cells/timesDone';

/** How many times the action of a cell counts, at most what its rule allows; a cell that says nothing of the kind throws. */
export function timesCounted(
  actions: Argument,
  row: number,
  column: number,
  rules: ScoringRules,
  cell: unknown,
): number {
  const times = timesDone(cell);
  if (!(times >= 0)) failCell(actions, row, column, Number(cell) < 0 ? 'negative' : 'notAction', cell);
  return Math.min(times, rules.most[column] ?? 0);
}

/** The points of that many times, less what a dated action lost with age. */
export function worthOf(
  times: number,
  column: number,
  rules: ScoringRules,
  asOf: AsOf | undefined,
  cell: unknown,
): number {
  const worth = times * (rules.points[column] ?? 0);
  const days = rules.halfLife[column] ?? Infinity;
  if (days === Infinity || asOf === undefined || typeof cell === 'number' || typeof cell === 'boolean') return worth;
  const age = asOf.ageOf(cell);
  return age > 0 ? worth * decayed(age, days) : worth;
}
