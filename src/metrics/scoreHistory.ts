// When a lead's points first reached a threshold. What was reached is reached: points that fade later do not undo it.

import { decayed } from './decay';

/** What a lead did on a known moment. */
export interface DatedPoints {
  readonly ms: number;
  readonly points: number;
  /** Days after which they are worth half; Infinity: never. */
  readonly halfLifeDays: number;
}

/** Points of a lead: those without a date stand from its arrival. */
export interface LeadPoints {
  readonly undated: number;
  readonly dated: readonly DatedPoints[];
}

/** The points at a moment, of all that had happened by then. */
export function pointsAt({ undated, dated }: LeadPoints, ms: number): number {
  return dated.reduce((sum, each) => (each.ms > ms ? sum : sum + worthAt(each, ms)), undated);
}

/**
 * The first moment from the arrival to the last at which the points reach the threshold; NaN when none does. Between two
 * actions points only fade, so the arrival and the actions themselves are all there is to look at.
 */
export function firstReached(points: LeadPoints, threshold: number, arrivalMs: number, lastMs: number): number {
  const moments = points.dated.map(({ ms }) => ms).filter((ms) => ms > arrivalMs && !(ms > lastMs));
  for (const ms of [arrivalMs, ...moments.sort((a, b) => a - b)]) if (pointsAt(points, ms) >= threshold) return ms;
  return NaN;
}

function worthAt({ ms, points, halfLifeDays }: DatedPoints, atMs: number): number {
  return halfLifeDays === Infinity ? points : points * decayed(atMs - ms, halfLifeDays);
}
