import { fitLogistic } from '../../src/metrics/logistic';
import type { LogisticModel } from '../../src/metrics/logistic';
import { spreadsOf, standardised } from '../../src/metrics/standardise';
import type { WonLeads } from './data';

/** The model as LEADSCORE_LEARN fits it. */
export function ourModel({ actions, won }: WonLeads): LogisticModel {
  const design = { columns: actions[0]?.length ?? 0, values: Float64Array.from(actions.flat()) };
  const outcomes = Uint8Array.from(won, ([outcome = 0]) => outcome);
  return fitLogistic(standardised(design, spreadsOf(design)), outcomes, () => true);
}

/** The largest difference between two lists of numbers. */
export function farthest(some: ArrayLike<number>, others: ArrayLike<number>): number {
  return Math.max(...Array.from(some, (value, i) => Math.abs(value - (others[i] ?? NaN))));
}
