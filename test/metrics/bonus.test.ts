// What a side earns, tier by tier.

import type { BonusMethod, Tier } from '../../src/metrics/bonus';
import { payout } from '../../src/metrics/bonus';

const TIERS: readonly Tier[] = [
  { threshold: 0, multiplier: 0.5 },
  { threshold: 0.8, multiplier: 1 },
  { threshold: 1, multiplier: 2 },
];

// prettier-ignore
test.each<[BonusMethod, attainment: number, multiple: number, how: string]>([
  ['marginal',    0,   0,    'nothing reached, nothing earned'],
  ['marginal',    0.5, 0.25, 'half of the goal in the first band'],
  ['marginal',    0.8, 0.4,  'the whole first band'],
  ['marginal',    0.9, 0.5,  'the first band and half of the second'],
  ['marginal',    1,   0.6,  'both bands below the goal'],
  ['marginal',    1.5, 1.6,  'what is over the goal counts twice'],
  ['tier',        0.5, 0.25, 'up to the goal at the first tier'],
  ['tier',        1,   0.5,  'the goal itself at the first tier'],
  ['tier',        1.5, 1.5,  'what is over the goal at the tier attained'],
  ['retroactive', 0.5, 0.25, 'all of it at the tier attained'],
  ['retroactive', 0.8, 0.8,  'a tier holds from its threshold on'],
  ['retroactive', 1.2, 2.4,  'all of it at the highest tier'],
])('%s, %d of the goal: %d times the base (%s)', (method, attainment, multiple) => {
  expect(payout(method, attainment, TIERS)).toBeCloseTo(multiple, 12);
});

test('an attainment that rounding left a hair below its tier has reached it', () => {
  const attainment = (3 * 0.1) / 0.3 - 1e-13;
  expect(payout('retroactive', attainment, TIERS)).toBeCloseTo(2, 9);
  expect(payout('retroactive', 1 - 1e-9, TIERS)).toBeCloseTo(1, 6);
});

test('without a tier at 0, nothing is earned below the first but what the method gives by itself', () => {
  const late: readonly Tier[] = [{ threshold: 0.5, multiplier: 3 }];
  expect(payout('marginal', 0.4, late)).toBe(0);
  expect(payout('marginal', 0.7, late)).toBeCloseTo(0.6, 12);
  expect(payout('retroactive', 0.4, late)).toBe(0);
  expect(payout('tier', 0.4, late)).toBe(0.4);
  expect(payout('tier', 1.1, late)).toBeCloseTo(1.3, 12);
});

test('no method pays less for more', () => {
  for (const method of ['marginal', 'tier', 'retroactive'] as const) {
    const paid = Array.from({ length: 300 }, (_, i) => payout(method, i / 100, TIERS));
    expect([method, [...paid].sort((a, b) => a - b)]).toEqual([method, paid]);
  }
});
