// Symmetric positive definite systems, against systems solved by hand.

import { choleskyFactor, inverseDiagonal, solveFactored } from '../../src/metrics/cholesky';

/** 4 12 -16; 12 37 -43; -16 -43 98, whose factor has whole numbers. */
const MATRIX = Float64Array.of(4, 12, -16, 12, 37, -43, -16, -43, 98);

test('the factor is the lower one, nothing above its diagonal', () => {
  expect([...choleskyFactor(MATRIX)]).toEqual([2, 0, 0, 6, 1, 0, -8, 5, 3]);
});

test('only the lower triangle is read', () => {
  const lower = Float64Array.from(MATRIX);
  [lower[1], lower[2], lower[5]] = [7, 7, 7];
  expect(choleskyFactor(lower)).toEqual(choleskyFactor(MATRIX));
});

test('the system is solved', () => {
  const factor = choleskyFactor(MATRIX);
  const wanted = [1, -2, 3];
  const right = [0, 1, 2].map((row) => wanted.reduce((sum, x, column) => sum + (MATRIX[row * 3 + column] ?? 0) * x, 0));
  const solution = solveFactored(factor, Float64Array.from(right));
  wanted.forEach((x, i) => expect(solution[i]).toBeCloseTo(x, 10));
});

test('the right side stays as it was given', () => {
  const right = Float64Array.of(1, 2, 3);
  solveFactored(choleskyFactor(MATRIX), right);
  expect([...right]).toEqual([1, 2, 3]);
});

test('the diagonal of the inverse is that of the inverse', () => {
  // The inverse times 36: 1777 -488 128; -488 136 -36; 128 -36 … 4, its diagonal 1777, 136, 4.
  const diagonal = inverseDiagonal(choleskyFactor(MATRIX));
  [1777 / 36, 34 / 9, 1 / 9].forEach((value, i) => expect(diagonal[i]).toBeCloseTo(value, 10));
});

test('a system of one', () => {
  const factor = choleskyFactor(Float64Array.of(9));
  expect([...factor, ...solveFactored(factor, Float64Array.of(18)), ...inverseDiagonal(factor)]).toEqual([3, 2, 1 / 9]);
});

test('what is not positive definite has no factor', () => {
  expect(choleskyFactor(Float64Array.of(1, 2, 2, 1))[3]).toBeNaN();
});
