import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import type { WonLeads } from '../data';

const STEPS = 200;

/** Readies ml-logistic-regression: columns standardised (raw ones diverge), a column of ones for the intercept it lacks. */
export function mlTraining({ actions, won }: WonLeads, steps = STEPS): () => InstanceType<typeof LogisticRegression> {
  const columns = (actions[0] ?? []).map((_, i) => standardised(actions.map((row) => row[i] ?? 0)));
  const features = new Matrix(actions.map((_, row) => [1, ...columns.map((column) => column[row] ?? 0)]));
  const target = Matrix.columnVector(won.map(([outcome = 0]) => outcome));
  return () => {
    // The gradient is summed over the rows, so the rate has to shrink with them.
    const model = new LogisticRegression({ numSteps: steps, learningRate: 4 / actions.length });
    model.train(features, target);
    return model;
  };
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
