// Logistic regression with a ridge of 1 on the coefficients, none on the intercept: maximises log-likelihood − ½ Σ coefficient².
// The ridge keeps few leads from promising much; on many leads it is not felt. Solved by Newton's method (IRLS).

import { choleskyFactor, inverseDiagonal, solveFactored } from './cholesky';

/** Rows of features, one after the other. */
export interface Design {
  readonly columns: number;
  readonly values: Float64Array;
  /** How many leads each row stands for; left out: one. */
  readonly weights?: Float64Array;
}

export interface LogisticModel {
  /** The intercept, then one per column. */
  readonly coefficients: Float64Array;
  /** Of the coefficients, from the curvature of the penalised likelihood. */
  readonly standardErrors: Float64Array;
  /** Newton steps taken. */
  readonly steps: number;
}

const RIDGE = 1;
const MOST_STEPS = 50;
const TOLERANCE = 1e-7;

/** Where a fit begins and how near the end it may take its last step, in standard errors; nearby models need not be found to the last digit. */
export interface FitOptions {
  readonly start: Float64Array;
  readonly tolerance: number;
}

/** Fits outcomes (1 won, 0 not) to the rows for which `isIn` holds; NaN throughout when the numbers are too large to fit. */
export function fitLogistic(
  design: Design,
  outcomes: Uint8Array,
  isIn: (row: number) => boolean,
  options?: FitOptions,
): LogisticModel {
  const rows = Uint32Array.from(outcomes.keys()).filter(isIn);
  const tolerance = options?.tolerance ?? TOLERANCE;
  let at = curvatureAt(design, outcomes, rows, options?.start ?? startOf(design, outcomes, rows));
  for (let steps = 1; ; steps++) {
    const factor = choleskyFactor(at.hessian);
    const step = solveFactored(factor, at.gradient);
    // The distance still to go in standard errors, squared, whatever the columns are measured in.
    const distance = step.reduce((sum, part, i) => sum + part * (at.gradient[i] ?? 0), 0);
    // A step this small lands, by its square, closer than anybody looks; NaN ends here too.
    if (!(distance > tolerance * tolerance) || steps === MOST_STEPS) {
      const coefficients = at.coefficients.map((old, i) => old + (step[i] ?? 0));
      return { coefficients, standardErrors: inverseDiagonal(factor).map(Math.sqrt), steps };
    }
    at = uphill(design, outcomes, rows, at, step);
  }
}

/** The probability that a row of features is won. */
export function probabilityOf(coefficients: Float64Array, design: Design, row: number): number {
  return 1 / (1 + Math.exp(-linear(coefficients, design, row)));
}

interface Curvature {
  readonly coefficients: Float64Array;
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  /** Of the negative log-likelihood; lower triangle, row by row of a full square. */
  readonly hessian: Float64Array;
}

/** The log-odds of all leads, and no effect of anything. */
function startOf(design: Design, outcomes: Uint8Array, rows: Uint32Array): Float64Array {
  const weightOf = (row: number) => design.weights?.[row] ?? 1;
  const leads = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const won = rows.reduce((sum, row) => sum + weightOf(row) * (outcomes[row] ?? 0), 0);
  const coefficients = new Float64Array(design.columns + 1);
  coefficients[0] = Math.log(won / (leads - won));
  return coefficients;
}

/** A Newton step, halved as long as it would lead downhill. */
function uphill(design: Design, outcomes: Uint8Array, rows: Uint32Array, at: Curvature, step: Float64Array): Curvature {
  let next = at;
  for (let share = 1; share > 1e-6; share /= 2) {
    const coefficients = at.coefficients.map((old, i) => old + share * (step[i] ?? 0));
    next = curvatureAt(design, outcomes, rows, coefficients);
    if (!(next.logLikelihood < at.logLikelihood - 1e-9 * Math.abs(at.logLikelihood))) return next;
  }
  return next;
}

function curvatureAt(design: Design, outcomes: Uint8Array, rows: Uint32Array, coefficients: Float64Array): Curvature {
  const { weights } = design;
  const size = coefficients.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  let logLikelihood = 0;
  for (let i = 1; i < size; i++) {
    const coefficient = coefficients[i] ?? 0;
    logLikelihood -= (RIDGE * coefficient * coefficient) / 2;
    gradient[i] = -RIDGE * coefficient;
    hessian[i * size + i] = RIDGE;
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const eta = linear(coefficients, design, row);
    const isWon = outcomes[row] ?? 0;
    const leads = weights === undefined ? 1 : (weights[row] ?? 0);
    const tail = Math.exp(-Math.abs(eta));
    const probability = eta >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
    logLikelihood += leads * ((isWon === 1 ? Math.min(eta, 0) : Math.min(-eta, 0)) - Math.log1p(tail));
    addRow(design, row, leads * (isWon - probability), leads * probability * (1 - probability), gradient, hessian);
  }
  return { coefficients, logLikelihood, gradient, hessian };
}

function addRow(
  design: Design,
  row: number,
  residual: number,
  weight: number,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const { columns, values } = design;
  const size = columns + 1;
  const from = row * columns;
  gradient[0] = (gradient[0] ?? 0) + residual;
  hessian[0] = (hessian[0] ?? 0) + weight;
  for (let i = 0; i < columns; i++) {
    const value = values[from + i] ?? 0;
    // Most leads have not done most actions.
    if (value === 0) continue;
    gradient[i + 1] = (gradient[i + 1] ?? 0) + residual * value;
    const weighted = weight * value;
    const line = (i + 1) * size;
    hessian[line] = (hessian[line] ?? 0) + weighted;
    for (let k = 0; k <= i; k++)
      hessian[line + k + 1] = (hessian[line + k + 1] ?? 0) + weighted * (values[from + k] ?? 0);
  }
}

function linear(coefficients: Float64Array, { columns, values }: Design, row: number): number {
  let sum = coefficients[0] ?? 0;
  const from = row * columns;
  for (let i = 0; i < columns; i++) sum += (coefficients[i + 1] ?? 0) * (values[from + i] ?? 0);
  return sum;
}
