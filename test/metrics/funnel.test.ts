// The funnel read backwards from the goal.

import fc from 'fast-check';
import { neededAtStages, wholeRecords, worthAtStages } from '../../src/metrics/funnel';

test('each stage needs what the stage below it needs, over the rate between them', () => {
  expect(neededAtStages(120_000, 5000, [0.4, 0.5, 0.2])).toEqual([600, 240, 120, 24]);
  expect(neededAtStages(100, 30, [])).toEqual([100 / 30]);
});

test('a record is worth the deal times the rates still ahead', () => {
  expect(worthAtStages(5000, [0.4, 0.5, 0.2])).toEqual([200, 500, 1000, 5000]);
  expect(worthAtStages(5000, [])).toEqual([5000]);
});

test('what is needed at a stage is worth the goal', () => {
  const rate = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e7 }),
      fc.integer({ min: 1, max: 1e5 }),
      fc.array(rate),
      (goal, deal, rates) => {
        const worth = worthAtStages(deal, rates);
        neededAtStages(goal, deal, rates).forEach((needed, stage) =>
          expect((needed * (worth[stage] ?? NaN)) / goal).toBeCloseTo(1, 9),
        );
      },
    ),
    { seed: 12 },
  );
});

test('whole records are never fewer than needed, and one more only where it is needed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (whole) => {
      expect(wholeRecords(whole)).toBe(whole);
      expect(wholeRecords(whole + 0.001)).toBe(whole + 1);
      expect(wholeRecords((whole / 3) * 3)).toBe(whole);
    }),
    { seed: 13 },
  );
});

test('nothing needed is 0, not -0', () => {
  expect(Object.is(wholeRecords(0), 0)).toBe(true);
});
