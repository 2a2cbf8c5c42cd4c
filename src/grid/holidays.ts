import { toColumn } from './argument';
import { toDay } from './day';
import { isBlank } from './isBlank';
import type { LazyZone } from './lazyZone';

/** Reads a column of holidays as day numbers; blank cells are skipped. */
export function toHolidays(caller: string, value: unknown, zone: LazyZone): Set<number> {
  const argument = toColumn(caller, 'holidays', value);
  const days = new Set<number>();
  argument.cells.forEach(([cell], row) => {
    if (!isBlank(cell)) days.add(toDay(argument, row, 0, zone));
  });
  return days;
}
