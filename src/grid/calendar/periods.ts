// Periods of whole days, row by row, and how many of their working days are over by the end of as_of.

import type { Argument } from '../cells/argument';
import type { Days } from '../dates/day';
import { dayAt, toDays } from '../dates/day';
import { fail, failCell } from '../fail';
import { lazyZone } from '../dates/lazyZone';
import type { RowClocks } from './officeClocks';
import { toRowClocks } from './officeClocks';
import type { Reader } from '../cells/reader';

/** The arguments that bound a period, as Sheets hands them over. */
export interface PeriodInput {
  readonly start: unknown;
  readonly end: unknown;
  readonly asOf: unknown;
  readonly calendar: unknown;
  readonly holidays: unknown;
  readonly offices: unknown;
}

export class Periods {
  /** The row-wise arguments. */
  readonly rowWise: readonly Argument[];

  constructor(
    private readonly start: Days,
    private readonly end: Days,
    private readonly asOf: Days,
    private readonly clocks: RowClocks,
  ) {
    this.rowWise = [start.argument, end.argument, asOf.argument, clocks.offices];
  }

  /** Working days in the period; throws when there are none or it ends before it starts. */
  total(row: number): number {
    const start = dayAt(this.start, row);
    const end = dayAt(this.end, row);
    const { argument, stride } = this.end;
    if (end < start) failCell(argument, row * stride, 0, 'endBeforeStart', argument.cells[row * stride]?.[0]);
    const days = this.clocks.at(row).workingDays.between(start, end);
    if (days === 0) fail({ ...argument, name: 'calendar' }, 'noWorkingDay');
    return days;
  }

  /** Working days from the start to the end of as_of or of the period, whichever comes first. */
  soFar(row: number): number {
    const until = Math.min(dayAt(this.asOf, row), dayAt(this.end, row));
    return this.clocks.at(row).workingDays.between(dayAt(this.start, row), until);
  }
}

/** Reads the periods of a call. */
export function toPeriods(read: Reader, input: PeriodInput): Periods {
  const zone = lazyZone();
  const start = toDays(read('start', input.start), zone);
  const end = toDays(read('end', input.end), zone);
  const asOf = toDays(read('as_of', input.asOf), zone);
  return new Periods(start, end, asOf, toRowClocks(read, input.calendar, input.holidays, input.offices));
}
