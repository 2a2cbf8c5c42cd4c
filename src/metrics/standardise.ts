// Columns brought to one spread before a model with a ridge sees them, so that it holds seconds and visits back alike.

import type { Design } from './logistic';

/** The standard deviation of each column; 0 where it is the same for every lead. */
export function spreadsOf({ columns, values }: Design): Float64Array {
  return Float64Array.from({ length: columns }, (_, column) => {
    let [low, high] = [Infinity, -Infinity];
    for (let i = column; i < values.length; i += columns) {
      low = Math.min(low, values[i] ?? 0);
      high = Math.max(high, values[i] ?? 0);
    }
    // As a share of the range, so that neither rounding nor huge numbers make a spread of their own.
    const range = high - low;
    if (!(range > 0)) return 0;
    let [sum, squares] = [0, 0];
    for (let i = column; i < values.length; i += columns) {
      const share = ((values[i] ?? 0) - low) / range;
      sum += share;
      squares += share * share;
    }
    const rows = values.length / columns;
    return range * Math.sqrt((squares - (sum * sum) / rows) / rows);
  });
}

/**
 * The columns divided by their spreads; one without spread becomes nothing. They are not centred: the intercept, which no
 * ridge holds back, makes up for that, and most leads stay at 0.
 */
export function standardised({ columns, values }: Design, spreads: Float64Array): Design {
  return {
    columns,
    values: values.map((value, i) => {
      const spread = spreads[i % columns] ?? 0;
      return spread > 0 ? value / spread : 0;
    }),
  };
}
