// The funnel read backwards from the goal, and each of its records priced.

/** Less than this above a whole number is rounding noise, not one lead more; large numbers carry more of it. */
const NOISE = 1e-9;
const NOISE_PER_RECORD = 4e-15;

/** How many records each stage must hold, top first, customers last, for goal ÷ dealSize customers. */
export function neededAtStages(goal: number, dealSize: number, rates: readonly number[]): number[] {
  const needed = [goal / dealSize];
  // Each from the exact number below it, so that rounding up does not pile up.
  for (const rate of [...rates].reverse()) needed.unshift((needed[0] ?? 0) / rate);
  return needed;
}

/** Whole records, rounded up unless the excess is only noise. */
export function wholeRecords(exact: number): number {
  return Math.ceil(exact - Math.max(NOISE, exact * NOISE_PER_RECORD)) + 0;
}

/** What one record is worth at each stage, top first: the deal times every rate still ahead. */
export function worthAtStages(dealSize: number, rates: readonly number[]): number[] {
  const worth = [dealSize];
  for (const rate of [...rates].reverse()) worth.unshift((worth[0] ?? 0) * rate);
  return worth;
}
