import { areaUnderCurve } from '../../src/metrics/auc';
import { crossValidatedAuc } from '../../src/metrics/crossValidation';
import { fitLogistic, probabilityOf } from '../../src/metrics/logistic';
import { spreadsOf, standardised } from '../../src/metrics/standardise';
import { seededRandom } from '../support/random';

/** Leads with noise in the first column and something of the outcome in the second. */
function leads(won: number, all: number, seed: number) {
  const random = seededRandom(seed);
  const outcomes = Uint8Array.from({ length: all }, (_, row) => ((row * won) % all < won ? 1 : 0));
  const values = Float64Array.from({ length: all * 2 }, (_, i) =>
    i % 2 === 0 ? random() : random() + (outcomes[(i - 1) / 2] ?? 0) * 0.4,
  );
  return { design: { columns: 2, values }, outcomes };
}

/** The definition, fold by fold: won and lost leads dealt out in turn, each judged by a model of the others. */
function slowAuc({ design, outcomes }: ReturnType<typeof leads>, folds: number): number {
  const turn = [0, 0];
  const foldOf = Array.from(outcomes, (outcome) => (turn[outcome] = (turn[outcome] ?? 0) + 1) % folds);
  const unseen = Float64Array.from(outcomes, (_, row) => {
    const isSeen = (other: number) => foldOf[other] !== foldOf[row];
    const scaled = standardised(design, spreadsOf(design, isSeen));
    return probabilityOf(fitLogistic(scaled, outcomes, isSeen).coefficients, scaled, row);
  });
  return areaUnderCurve(unseen, outcomes);
}

test.each([
  ['three won of 43: as many folds as won', 3, 43, 3],
  ['40 won of 43: as many folds as lost', 40, 43, 3],
  ['20 won of 60: five folds', 20, 60, 5],
  ['two won of 9', 2, 9, 2],
])('crossValidatedAuc() of %s', (_, won, all, folds) => {
  for (const seed of [1, 2, 3]) {
    const history = leads(won, all, seed);
    const start = new Float64Array(3);
    expect(crossValidatedAuc(history.design, history.outcomes, start)).toBeCloseTo(slowAuc(history, folds), 9);
  }
});

test('crossValidatedAuc() of what tells won from lost is 1, and of what only one lead did no better than a guess', () => {
  const outcomes = Uint8Array.from({ length: 43 }, (_, row) => (row % 15 === 0 ? 1 : 0));
  const telling = { columns: 1, values: Float64Array.from(outcomes) };
  expect(crossValidatedAuc(telling, outcomes, new Float64Array(2))).toBe(1);
  const own = { columns: 1, values: Float64Array.from(outcomes, (_, row) => (row === 15 ? 1 : 0)) };
  expect(crossValidatedAuc(own, outcomes, new Float64Array(2))).toBeLessThanOrEqual(0.6);
});
