// What a lead's actions are worth, with and without a date.

import type { LeadPoints } from '../../metrics/scoreHistory';
import { isBlank } from '../cells/isBlank';
import { timesDone } from '../cells/timesDone';
import type { ScoringRules } from '../rows/scoringRules';
import type { TimeScale } from './leadTime';

/** Whether an action cell says neither how often nor when: an error, a negative number, a number beyond all dates. */
export function isBadAction(cell: unknown): boolean {
  if (isBlank(cell)) return false;
  const times = timesDone(cell);
  return !(times >= 0 && times < MOST_TIMES);
}

/**
 * The points of a lead's actions. A date counts once, from that date on; all else from the arrival on.
 *
 * @param nowMs The present on the scale: what is dated after it counts as of now.
 */
export function toLeadPoints(
  cells: readonly unknown[],
  rules: ScoringRules,
  scale: TimeScale,
  nowMs: number,
): LeadPoints {
  let undated = 0;
  const dated = [];
  for (let column = 0; column < rules.points.length; column++) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    const points = Math.min(timesDone(cell), rules.most[column] ?? 0) * (rules.points[column] ?? 0);
    const ms = typeof cell === 'number' || typeof cell === 'boolean' ? NaN : scale.ms(cell);
    if (Number.isNaN(ms)) undated += points;
    else dated.push({ ms: ms > nowMs ? nowMs : ms, points, halfLifeDays: rules.halfLife[column] ?? Infinity });
  }
  return { undated, dated };
}

/** 2100-01-01 as a serial number: nothing is done as often. */
const MOST_TIMES = 73_051;
