// Which promise of a first contact holds for a lead that climbs from class to class. A promise that has begun is kept to:
// a later class may shorten the time that is left, never lengthen it, and what begins after the answer changes nothing.

export interface ClassPromise {
  /** When the lead became of the class; NaN when it did not. */
  readonly fromMs: number;
  /** Open milliseconds promised from then on; NaN when the class promises none. */
  readonly promisedMs: number;
}

export interface PromiseInForce extends ClassPromise {
  readonly deadlineMs: number;
}

/**
 * The promise with the earliest deadline of those that had begun by a moment.
 *
 * @param classes What each class promises, lowest first.
 * @param untilMs The answer, or the present when there was none.
 * @param deadlineOf The moment by which that much open time has passed; NaN or Infinity where there is none.
 * @returns Undefined when nothing was promised.
 */
export function promiseInForce(
  classes: readonly ClassPromise[],
  untilMs: number,
  deadlineOf: (fromMs: number, promisedMs: number) => number,
): PromiseInForce | undefined {
  let earliest: PromiseInForce | undefined;
  for (const { fromMs, promisedMs } of classes) {
    if (!(fromMs <= untilMs && promisedMs > 0)) continue;
    const deadlineMs = deadlineOf(fromMs, promisedMs);
    if (Number.isFinite(deadlineMs) && !(deadlineMs >= (earliest?.deadlineMs ?? Infinity)))
      earliest = { fromMs, promisedMs, deadlineMs };
  }
  return earliest;
}
