// The stages of a lead, and which of them it has reached. Dates come before points, and a later stage implies the earlier ones.

export const STAGES = ['Lead', 'MQL', 'SQL', 'Opportunity', 'Customer'] as const;

export type Stage = (typeof STAGES)[number];

/** When a lead became MQL, SQL, opportunity and customer; NaN for what it did not. */
export type Reached = readonly [mql: number, sql: number, opportunity: number, customer: number];

/** The moments noted, those left out taken from the next stage that has one. */
export function impliedReached(noted: readonly number[]): Reached {
  const at = (stage: number): number => {
    const later = noted.slice(stage, 4).filter((ms) => !Number.isNaN(ms));
    return later.length === 0 ? NaN : Math.min(...later);
  };
  return [at(0), at(1), at(2), at(3)];
}

/** The last stage of those reached. */
export function stageOf(reached: Reached): Stage {
  const last = reached.reduce((latest, ms, index) => (Number.isNaN(ms) ? latest : index + 1), 0);
  return STAGES[last] ?? 'Lead';
}
