import type { Design } from '../../src/metrics/logistic';
import { fitLogistic } from '../../src/metrics/logistic';
import { spreadsOf, standardised } from '../../src/metrics/standardise';

const designOf = (...rows: number[][]): Design => ({
  columns: rows[0]?.length ?? 0,
  values: Float64Array.from(rows.flat()),
});

test('spreadsOf() is the standard deviation of each column, 0 of one that never changes', () => {
  const spreads = spreadsOf(designOf([2, 0.1, 1e300], [4, 0.1, 1e300], [4, 0.1, 0], [6, 0.1, 0]));
  expect(spreads[0]).toBeCloseTo(Math.SQRT2, 12);
  expect(spreads[1]).toBe(0);
  expect(spreads[2]).toBe(5e299);
});

test('standardised() divides by the spread, and makes nothing of a column without', () => {
  expect([...standardised(designOf([2, 7], [4, 7]), Float64Array.of(2, 0)).values]).toEqual([1, 0, 2, 0]);
});

test('what is far from 0 and close together is fitted in as few steps as what is not', () => {
  const rows = Array.from({ length: 200 }, (_, row) => [row % 7, row % 3]);
  const far = rows.map(([first = 0, second = 0]) => [46_000 + first, second]);
  const outcomes = Uint8Array.from(rows, ([first = 0], row) => Number(first + (row % 5) > 5));
  const models = [rows, far].map((each) => {
    const design = designOf(...each);
    return fitLogistic(standardised(design, spreadsOf(design)), outcomes, () => true);
  });
  expect(models.map(({ steps }) => steps <= 10)).toEqual([true, true]);
  expect(models[1]?.coefficients[1]).toBeCloseTo(models[0]?.coefficients[1] ?? NaN, 6);
  expect(models[1]?.coefficients[2]).toBeCloseTo(models[0]?.coefficients[2] ?? NaN, 6);
});
