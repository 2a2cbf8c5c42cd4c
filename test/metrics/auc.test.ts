// The chance that a won lead scores above one that was not.

import fc from 'fast-check';
import { areaUnderCurve, weightedAreaUnderCurve } from '../../src/metrics/auc';

const auc = (scores: readonly number[], outcomes: readonly number[]): number =>
  areaUnderCurve(Float64Array.from(scores), Uint8Array.from(outcomes));

// prettier-ignore
test.each([
  ['every won lead above every other',  [1, 2, 3, 4], [0, 0, 1, 1], 1],
  ['every won lead below',              [4, 3, 2, 1], [0, 0, 1, 1], 0],
  ['all alike',                         [5, 5, 5, 5], [0, 1, 0, 1], 0.5],
  ['one tie of two pairs',              [1, 1, 0],    [1, 0, 0],    0.75],
  ['three pairs of four',               [1, 3, 2, 4], [0, 0, 1, 1], 0.75],
  ['points below nothing',              [-3, -2, -1], [1, 0, 1],    0.5],
])('%s: %j with %j is %d', (_, scores, outcomes, area) => {
  expect(auc(scores, outcomes)).toBe(area);
});

/** Every pair of a won and another lead, counted one by one. */
function pairByPair(scores: readonly number[], outcomes: readonly number[]): number {
  let [wins, pairs] = [0, 0];
  scores.forEach((won, i) =>
    scores.forEach((lost, j) => {
      if (outcomes[i] !== 1 || outcomes[j] !== 0) return;
      pairs++;
      wins += won > lost ? 1 : won === lost ? 0.5 : 0;
    }),
  );
  return wins / pairs;
}

const lead = fc.record({ score: fc.integer({ min: 0, max: 6 }), outcome: fc.integer({ min: 0, max: 1 }) });
const leads = fc
  .array(lead, { minLength: 2, maxLength: 40 })
  .filter((all) => new Set(all.map(({ outcome }) => outcome)).size === 2);

test('it is the share of pairs, ties counted half', () => {
  fc.assert(
    fc.property(leads, (all) => {
      const [scores, outcomes] = [all.map(({ score }) => score), all.map(({ outcome }) => outcome)];
      expect(auc(scores, outcomes)).toBeCloseTo(pairByPair(scores, outcomes), 12);
    }),
    { seed: 8, numRuns: 300 },
  );
});

test('a row that stands for several leads counts as if they were there one by one', () => {
  const weighted = fc.array(fc.tuple(lead, fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(weighted, (rows) => {
      const all = rows.flatMap(([each, weight]) => Array.from({ length: weight }, () => each));
      if (new Set(all.map(({ outcome }) => outcome)).size < 2) return;
      const area = weightedAreaUnderCurve(
        Float64Array.from(rows, ([{ score }]) => score),
        Uint8Array.from(rows, ([{ outcome }]) => outcome),
        Float64Array.from(rows, ([, weight]) => weight),
      );
      expect(area).toBeCloseTo(
        auc(
          all.map(({ score }) => score),
          all.map(({ outcome }) => outcome),
        ),
        12,
      );
    }),
    { seed: 9, numRuns: 300 },
  );
});
