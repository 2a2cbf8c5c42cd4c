import { toDays } from '../dates/day';
import type { LazyZone } from '../dates/lazyZone';

/** Reads a column of holidays as day numbers; blank cells are skipped. */
export function toHolidays(caller: string, value: unknown, zone: LazyZone): Set<number> {
  return new Set(toDays(caller, 'holidays', value, zone).values.filter((day) => !Number.isNaN(day)));
}
