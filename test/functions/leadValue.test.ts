// What a lead is worth at each stage.

import fc from 'fast-check';
import { LEADS_NEEDED } from '../../src/functions/leadsNeeded';
import { LEAD_VALUE } from '../../src/functions/leadValue';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

// Sources: Roberge, The Sales Acceleration Formula p. 121; greetnow.
// prettier-ignore
test.each([
  [200_000, 0.06, 12_000],
  [10_000,  0.05, 500],
])('LEAD_VALUE(%d; %d) is as published', (dealSize, rate, value) => {
  expect(LEAD_VALUE(dealSize, rate)).toEqual([[value], [dealSize]]);
});

// Source: mattbruen.com, 100 leads.
test('LEAD_VALUE() multiplies every rate ahead', () => {
  expect(LEAD_VALUE(40_000, [[0.6, 0.4]])).toEqual([[9_600, 16_000, 40_000]]);
  expect(LEAD_VALUE(40_000, column(0, 0.4))).toEqual([[0], [16_000], [40_000]]);
});

test('LEAD_VALUE() refuses rates above 1', () => {
  expect(() => LEAD_VALUE(1, 20)).toThrow(/^LEAD_VALUE: rates: 20 is not a rate/);
});

test('LEAD_VALUE() of the leads LEADS_NEEDED() asks for is the goal', () => {
  const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), rates, (goal, dealSize, chain) => {
      const needed = LEADS_NEEDED(goal, dealSize, [chain], false).flat();
      const worth = LEAD_VALUE(dealSize, [chain]).flat();
      needed.forEach((count, stage) => expect((count * (worth[stage] ?? 0)) / goal).toBeCloseTo(1, 9));
    }),
    { seed: 5, numRuns: 200 },
  );
});
