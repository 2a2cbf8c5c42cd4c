import { neededAtStages, wholeRecords } from '../../metrics/funnel';

/** How many records each stage must hold, top of the funnel first, customers last. */
export function main(goal: number, dealSize: number, rates: readonly number[], roundUp: boolean | null): number[] {
  if (!(dealSize > 0)) throw new RangeError(`LEADS_NEEDED: a deal is worth more than nothing, not ${dealSize}`);
  const wrong = rates.find((rate) => !(rate > 0 && rate <= 1));
  if (wrong !== undefined) throw new RangeError(`LEADS_NEEDED: a rate is more than 0 and at most 1, not ${wrong}`);
  const exact = neededAtStages(goal, dealSize, rates);
  return roundUp === false ? exact : exact.map(wholeRecords);
}
