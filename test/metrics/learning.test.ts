// What past leads say about points.

import { learnPoints } from '../../src/metrics/learning';

/** So many leads that did two actions so often, and how many of them were won. */
const GROUPS = [
  { did: [1, 0], leads: 100, won: 50 },
  { did: [0, 0], leads: 100, won: 10 },
  { did: [1, 1], leads: 50, won: 25 },
  { did: [0, 1], leads: 50, won: 5 },
] as const;

const rows = GROUPS.flatMap(({ did, leads, won }) =>
  Array.from({ length: leads }, (_, i) => ({ did, outcome: i < won ? 1 : 0 })),
);
const design = { columns: 2, values: Float64Array.from(rows.flatMap(({ did }) => [...did])) };
const outcomes = Uint8Array.from(rows, ({ outcome }) => outcome);

const learnt = learnPoints(design, outcomes, 20);
const [first, second] = learnt.actions;

test('leads, and how many of them were won', () => {
  expect(learnt.leads).toBe(300);
  expect(learnt.baseRate).toBe(90 / 300);
});

test('close rates with and without an action, and the lift over all', () => {
  expect(first).toMatchObject({ leads: 150, rateWith: 75 / 150, rateWithout: 15 / 150 });
  expect(first?.lift).toBeCloseTo(0.5 / 0.3, 12);
  expect(second).toMatchObject({ leads: 100, rateWith: 30 / 100, rateWithout: 60 / 200, lift: 1 });
});

test('points are the odds it multiplies, so many for each doubling, and none for what changes nothing', () => {
  // With the action 1 in 2, without it 1 in 10: odds of 1 against 1 ÷ 9, about three doublings.
  expect(first?.points).toBeGreaterThan(20 * Math.log2(9) * 0.9);
  expect(first?.points).toBeLessThan(20 * Math.log2(9) * 1.001);
  expect(second?.points).toBeCloseTo(0, 1);
});

test('twice the points to double are twice the points', () => {
  const twice = learnPoints(design, outcomes, 40);
  twice.actions.forEach((action, i) => {
    expect(action.points).toBeCloseTo(2 * (learnt.actions[i]?.points ?? NaN), 9);
    expect(action.standardError).toBeCloseTo(2 * (learnt.actions[i]?.standardError ?? NaN), 9);
  });
});

test('the standard error is about that of the log odds of the two groups', () => {
  const [a, b, c, d] = [75, 75, 15, 135];
  const expected = (Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d) / Math.LN2) * 20;
  expect((first?.standardError ?? NaN) / expected).toBeGreaterThan(0.9);
  expect((first?.standardError ?? NaN) / expected).toBeLessThan(1.1);
});

test('an action that every lead did, or none, teaches nothing', () => {
  const values = Float64Array.from(rows.flatMap(({ did: [one] }) => [one, 1, 0]));
  const [, always, never] = learnPoints({ columns: 3, values }, outcomes, 20).actions;
  expect(always).toMatchObject({ leads: 300, points: 0, rateWithout: undefined, lift: 1 });
  expect(never).toMatchObject({ leads: 0, points: 0, rateWith: undefined, lift: undefined });
  expect([always?.standardError, never?.standardError]).toEqual([undefined, undefined]);
});

test('rows that stand for several leads teach what those leads teach', () => {
  const tallied = GROUPS.flatMap(({ did, leads, won }) => [
    { did, outcome: 1, weight: won },
    { did, outcome: 0, weight: leads - won },
  ]);
  const weighted = learnPoints(
    {
      columns: 2,
      values: Float64Array.from(tallied.flatMap(({ did }) => [...did])),
      weights: Float64Array.from(tallied, ({ weight }) => weight),
    },
    Uint8Array.from(tallied, ({ outcome }) => outcome),
    20,
  );
  expect(weighted).toMatchObject({ leads: 300, baseRate: 0.3 });
  weighted.actions.forEach(({ points, leads }, i) => {
    expect(points).toBeCloseTo(learnt.actions[i]?.points ?? NaN, 6);
    expect(leads).toBe(learnt.actions[i]?.leads);
  });
});
