import type { BonusMethod, Tier } from '../../metrics/bonus';
import { payout } from '../../metrics/bonus';

const METHODS: readonly BonusMethod[] = ['marginal', 'tier', 'retroactive'];

/** The payout of an attainment as a multiple of the base. */
export function main(attainment: number, tiers: readonly Tier[], method: string | null): number {
  const rule = METHODS.find((each) => each === (method ?? 'marginal'));
  if (rule === undefined) throw new RangeError(`SHARED_BONUS: method "${method}" is none of ${METHODS.join(', ')}`);
  const ascending = [...tiers].sort((a, b) => a.threshold - b.threshold);
  return payout(rule, attainment, ascending);
}
