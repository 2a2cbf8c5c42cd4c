// What a side earns from the shared goal. Attainment is actual ÷ goal; a tier holds from its threshold on.

export interface Tier {
  /** Attainment from which the tier holds; tiers ascend. */
  readonly threshold: number;
  readonly multiplier: number;
}

export type BonusMethod = 'marginal' | 'tier' | 'retroactive';

/** 3 × 0.1 ÷ 0.3 is a hair below 1 and has reached it. */
const NOISE = 1e-12;

/** The payout as a multiple of the base. */
export function payout(method: BonusMethod, attainment: number, tiers: readonly Tier[]): number {
  if (method === 'marginal') return marginal(attainment, tiers);
  const attained = multiplierAt(attainment, tiers);
  if (method === 'retroactive') return attainment * (attained ?? 0);
  const below = Math.min(attainment, 1) * (multiplierAt(0, tiers) ?? 1);
  return below + Math.max(attainment - 1, 0) * (attained ?? 1);
}

/** Each band at its own multiplier, as in income tax. */
function marginal(attainment: number, tiers: readonly Tier[]): number {
  return tiers.reduce((sum, { threshold, multiplier }, i) => {
    const top = Math.min(attainment, tiers[i + 1]?.threshold ?? Infinity);
    return sum + Math.max(top - threshold, 0) * multiplier;
  }, 0);
}

function multiplierAt(attainment: number, tiers: readonly Tier[]): number | undefined {
  const attained = tiers.filter(({ threshold }) => attainment >= threshold - NOISE);
  return attained[attained.length - 1]?.multiplier;
}
