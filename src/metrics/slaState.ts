// The five states of a promised follow-up. Only what is due counts for or against it: a lead still in time is neither.

export const MET = 0;
export const LATE = 1;
export const OVERDUE = 2;
export const AT_RISK = 3;
export const PENDING = 4;

/** The state of a lead that was followed up: exactly on the deadline is met, after it is late for ever. */
export function doneState(doneMs: number, deadlineMs: number): number {
  return doneMs <= deadlineMs ? MET : LATE;
}

/** The state of a lead still waiting; at risk from the moment 80 % of the promised time is used. */
export function openState(asOfMs: number, deadlineMs: number, usedMs: number, promisedMs: number): number {
  if (asOfMs > deadlineMs) return OVERDUE;
  // In whole tenths, because 0.8 × promised would round.
  return usedMs * 10 >= promisedMs * 8 ? AT_RISK : PENDING;
}

/** Met ÷ all that was due; undefined when nothing was. */
export function compliance(met: number, late: number, overdue: number): number | undefined {
  const due = met + late + overdue;
  return due === 0 ? undefined : met / due;
}
