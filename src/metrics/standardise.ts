// Columns brought to one spread before a model with a ridge sees them, so that it holds seconds and visits back alike.

import type { Design } from './logistic';

/** The standard deviation of each column over the rows for which `isIn` holds; 0 where it is the same for all of them. */
export function spreadsOf(
  { columns, values, weights }: Design,
  isIn: (row: number) => boolean = () => true,
): Float64Array {
  const rows = Array.from({ length: values.length / columns }, (_, row) => row).filter(isIn);
  const leads = rows.map((row) => weights?.[row] ?? 1);
  return Float64Array.from({ length: columns }, (_, column) =>
    spreadOf(
      rows.map((row) => values[row * columns + column] ?? 0),
      leads,
    ),
  );
}

function spreadOf(numbers: readonly number[], leads: readonly number[]): number {
  const low = numbers.reduce((least, number) => Math.min(least, number), Infinity);
  const high = numbers.reduce((most, number) => Math.max(most, number), -Infinity);
  // As a share of the range, so that neither rounding nor huge numbers make a spread of their own.
  const range = high - low;
  if (!(range > 0)) return 0;
  const all = leads.reduce((sum, count) => sum + count, 0);
  const shares = numbers.map((number) => (number - low) / range);
  const mean = shares.reduce((sum, share, i) => sum + share * (leads[i] ?? 0), 0) / all;
  return range * Math.sqrt(shares.reduce((sum, share, i) => sum + (share - mean) ** 2 * (leads[i] ?? 0), 0) / all);
}

/**
 * The columns divided by their spreads; one without spread becomes nothing. They are not centred: the intercept, which no
 * ridge holds back, makes up for that, and most leads stay at 0.
 */
export function standardised({ columns, values, ...more }: Design, spreads: Float64Array): Design {
  return {
    ...more,
    columns,
    values: values.map((value, i) => {
      const spread = spreads[i % columns] ?? 0;
      return spread > 0 ? value / spread : 0;
    }),
  };
}
