// Symmetric positive definite systems. Matrices are full squares, row by row, of which the lower triangle is read.

/** The lower factor L of L Lᵀ; NaN where the matrix is not positive definite. */
export function choleskyFactor(matrix: Float64Array): Float64Array {
  const size = Math.sqrt(matrix.length);
  const factor = new Float64Array(matrix.length);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (factor[i * size + k] ?? 0) * (factor[j * size + k] ?? 0);
      factor[i * size + j] = i === j ? Math.sqrt(sum) : sum / (factor[j * size + j] ?? 0);
    }
  }
  return factor;
}

/** The solution of L Lᵀ x = right. */
export function solveFactored(factor: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const solution = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i] = (solution[i] ?? 0) - (factor[i * size + k] ?? 0) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / (factor[i * size + i] ?? 0);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      solution[i] = (solution[i] ?? 0) - (factor[k * size + i] ?? 0) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / (factor[i * size + i] ?? 0);
  }
  return solution;
}

/** The diagonal of the inverse of L Lᵀ. */
export function inverseDiagonal(factor: Float64Array): Float64Array {
  const size = Math.sqrt(factor.length);
  return Float64Array.from({ length: size }, (_, i) => {
    const unit = new Float64Array(size);
    unit[i] = 1;
    return solveFactored(factor, unit)[i] ?? NaN;
  });
}
