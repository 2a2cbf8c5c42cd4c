import { learnPoints } from '../../metrics/learning';

/** So many leads that did the same, ended the same and lie in the same fold. */
interface Pattern {
  /** Place of each action and how often it was done, such as `1:1,3:2`. */
  readonly pattern: string;
  readonly won: boolean;
  readonly fold: number;
  readonly leads: number;
}

/** What past leads say about the points of so many actions. */
export function main(patterns: readonly Pattern[], actions: number, pointsToDouble: number) {
  const outcomes = Uint8Array.from(patterns, ({ won }) => (won ? 1 : 0));
  for (const outcome of [0, 1]) {
    const leads = patterns.reduce((sum, each, i) => sum + (outcomes[i] === outcome ? each.leads : 0), 0);
    if (leads < 2) throw new RangeError('LEADSCORE_LEARN: at least 2 leads won and 2 lost are needed');
  }
  const weights = Float64Array.from(patterns, ({ leads }) => leads);
  const folds = Uint8Array.from(patterns, ({ fold }) => fold);
  const learnt = learnPoints(
    { columns: actions, values: timesOf(patterns, actions), weights },
    outcomes,
    pointsToDouble,
    folds,
  );
  return {
    leads: learnt.leads,
    base_rate: learnt.baseRate,
    auc: learnt.auc,
    actions: learnt.actions.map(({ leads, rateWith, rateWithout, lift, points, standardError }, i) => ({
      place: i + 1,
      leads,
      rate_with: rateWith,
      rate_without: rateWithout,
      lift,
      points,
      standard_error: standardError,
    })),
  };
}

function timesOf(patterns: readonly Pattern[], actions: number): Float64Array {
  const values = new Float64Array(patterns.length * actions);
  patterns.forEach(({ pattern }, row) => {
    for (const part of pattern === '' ? [] : pattern.split(',')) {
      const [place = 0, times = 0] = part.split(':').map(Number);
      values[row * actions + place - 1] = times;
    }
  });
  return values;
}
