// Which of the readings are a guess, and what they take.

import type { DateOrder } from './dateOrder';
import type { DecimalMark } from './numbers';
import type { Readings } from './readings';

/** How a column is read although its values fit another reading as well. */
export type Guess = { readonly order: DateOrder } | { readonly mark: DecimalMark };

/** The readings that are not sure, by key. */
export function guessesOf(readings: Readings): Record<string, Guess> {
  const entries = Object.entries(readings).flatMap(([key, reading]) => {
    if (!('sure' in reading) || reading.sure) return [];
    return [[key, reading.kind === 'date' ? { order: reading.order } : { mark: reading.mark }] as const];
  });
  return Object.fromEntries(entries);
}

/** The order of the file's numeric dates: that of a column with day and month in one, else that of any. */
export function fileOrder(readings: Readings): DateOrder | undefined {
  const orders = Object.values(readings).flatMap((reading) => (reading.kind === 'date' ? [reading.order] : []));
  return orders.find((order) => order !== 'ymd') ?? orders[0];
}
