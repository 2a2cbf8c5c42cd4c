import fc from 'fast-check';
import { areaUnderCurve } from '../../src/metrics/auc';
import { choleskyFactor, inverseDiagonal, solveFactored } from '../../src/metrics/cholesky';
import { crossValidatedAuc } from '../../src/metrics/crossValidation';
import type { Design } from '../../src/metrics/logistic';
import { fitLogistic, probabilityOf } from '../../src/metrics/logistic';
import { seededRandom } from '../support/random';

const all = () => true;

/** Sixteen leads: guides downloaded, demo asked for, won. */
// prettier-ignore
const LEADS = [
  [0, 0, 0], [0, 0, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1], [1, 1, 1], [2, 0, 0], [2, 1, 1],
  [3, 0, 0], [3, 1, 1], [4, 1, 1], [0, 0, 0], [1, 0, 0], [2, 0, 1], [5, 0, 1], [0, 1, 0],
];

const design: Design = {
  columns: 2,
  values: Float64Array.from(LEADS.flatMap(([guides = 0, demo = 0]) => [guides, demo])),
};
const outcomes = Uint8Array.from(LEADS, ([, , won = 0]) => won);

test('fitLogistic() finds what a solver with 40 digits finds', () => {
  // Newton's method in mpmath, same penalty.
  const { coefficients, standardErrors, steps } = fitLogistic(design, outcomes, all);
  [-1.3536563847039093, 0.64193627226507266, 1.0726912059721893].forEach((value, i) =>
    expect(coefficients[i]).toBeCloseTo(value, 12),
  );
  [0.84323277891725238, 0.39813661187552948, 0.76182107541169397].forEach((value, i) =>
    expect(standardErrors[i]).toBeCloseTo(value, 9),
  );
  expect(probabilityOf(coefficients, design, 5)).toBeCloseTo(0.589275488076532, 12);
  expect(steps).toBeLessThanOrEqual(10);
});

/** Leads whose odds of winning are known. */
function madeUpLeads(rows: number, columns: number, seed: number): [Design, Uint8Array] {
  const random = seededRandom(seed);
  const values = Float64Array.from({ length: rows * columns }, (_, i) =>
    i % 3 === 0 ? Math.floor(random() * 4) : Number(random() < 0.3),
  );
  const won = Uint8Array.from({ length: rows }, (_, row) => {
    const odds = values
      .subarray(row * columns, (row + 1) * columns)
      .reduce((sum, value, i) => sum + value * (i % 2 === 0 ? 0.6 : -0.3), -1.5);
    return Number(random() < 1 / (1 + Math.exp(-odds)));
  });
  return [{ columns, values }, won];
}

test('fitLogistic() of 20,000 leads and 15 actions takes at most ten steps, to where the slope is nothing', () => {
  const [many, won] = madeUpLeads(20_000, 15, 9);
  const { coefficients, steps } = fitLogistic(many, won, all);
  expect(steps).toBeLessThanOrEqual(10);
  const slope = Array.from(coefficients, (value, i) => (i === 0 ? 0 : -value));
  won.forEach((outcome, row) => {
    const residual = outcome - probabilityOf(coefficients, many, row);
    slope[0] = (slope[0] ?? 0) + residual;
    for (let i = 0; i < 15; i++) slope[i + 1] = (slope[i + 1] ?? 0) + residual * (many.values[row * 15 + i] ?? 0);
  });
  expect(Math.max(...slope.map(Math.abs))).toBeLessThan(1e-8);
});

test('fitLogistic() holds where an action decides everything, or is never done', () => {
  const alone: Design = { columns: 2, values: Float64Array.from([1, 0, 1, 0, 0, 0, 0, 0]) };
  const { coefficients } = fitLogistic(alone, Uint8Array.from([1, 1, 0, 0]), all);
  expect(coefficients[1]).toBeGreaterThan(0.5);
  expect(coefficients[1]).toBeLessThan(2);
  expect(coefficients[2]).toBe(0);
});

test('crossValidatedAuc() is what the model is worth on leads it has not seen', () => {
  const [many, won] = madeUpLeads(2_000, 6, 10);
  const { coefficients } = fitLogistic(many, won, all);
  const seen = areaUnderCurve(
    Float64Array.from(won, (_, row) => probabilityOf(coefficients, many, row)),
    won,
  );
  const unseen = crossValidatedAuc(many, won, coefficients);
  expect(unseen).toBeLessThan(seen);
  expect(unseen).toBeGreaterThan(seen - 0.02);
  const noise = Uint8Array.from(won, (_, row) => row % 2);
  expect(crossValidatedAuc(many, noise, coefficients)).toBeCloseTo(0.5, 1);
});

test('areaUnderCurve() is the share of pairs in the right order, ties counted half', () => {
  const lead = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(lead, { minLength: 2, maxLength: 40 }), (leads) => {
      const won = leads.filter(([, isWon]) => isWon);
      const lost = leads.filter(([, isWon]) => !isWon);
      fc.pre(won.length > 0 && lost.length > 0);
      const wins = won.flatMap(([a]) => lost.map(([b]): number => (a > b ? 1 : a === b ? 0.5 : 0)));
      const area = areaUnderCurve(
        Float64Array.from(leads, ([score]) => score),
        Uint8Array.from(leads, ([, isWon]) => Number(isWon)),
      );
      expect(area).toBeCloseTo(wins.reduce((sum, win) => sum + win, 0) / wins.length, 12);
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('choleskyFactor() solves and inverts a small system, and is NaN where there is no factor', () => {
  const factor = choleskyFactor(Float64Array.from([4, 0, 2, 3]));
  expect(Array.from(solveFactored(factor, Float64Array.from([8, 7])), (value) => Number(value.toFixed(12)))).toEqual([
    1.25, 1.5,
  ]);
  expect(Array.from(inverseDiagonal(factor), (value) => Number(value.toFixed(12)))).toEqual([0.375, 0.5]);
  expect(choleskyFactor(Float64Array.from([-1]))[0]).toBeNaN();
});
