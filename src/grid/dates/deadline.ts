import type { Clock } from '../../metrics/clock';
import { HOUR_MS } from '../../calendar/civil';
import { failCell } from '../fail';
import type { Numbers } from '../cells/number';
import { numberAt } from '../cells/number';
import type { Times } from './times';
import { isTime } from './times';

/** The promised time of a row in whole milliseconds; throws when the cell is blank. */
export function promisedMs(hours: Numbers, row: number): number {
  return Math.round(numberAt(hours, row) * HOUR_MS);
}

/** The deadline of a row on the clock given, from the start as that clock reads it; throws when there is none. */
export function deadlineMs(clock: Clock, fromMs: number, start: Times, hours: Numbers, row: number): number {
  const deadline = clock.instantAfter(fromMs, promisedMs(hours, row));
  if (isTime(deadline)) return deadline;
  const [blamed, key] = Number.isNaN(deadline) ? ([start, 'noOpenTime'] as const) : ([hours, 'tooFar'] as const);
  const index = row * blamed.stride;
  return failCell(blamed.argument, index, 0, key, blamed.argument.cells[index]?.[0]);
}
