// What the SLA functions are given, read once and asked row by row.

import { doneState, openState } from '../../metrics/slaState';
import { toAsOf } from '../dates/asOf';
import type { RowClocks } from '../calendar/officeClocks';
import { toRowClocks } from '../calendar/officeClocks';
import { deadlineMs, promisedMs } from '../dates/deadline';
import type { Numbers } from '../cells/number';
import { toHours } from '../cells/hours';
import type { Shape } from './rows';
import { commonShape } from './rows';
import type { Argument } from '../cells/argument';
import type { Times } from '../dates/times';
import { BLANK, INSTANT, toTimes } from '../dates/times';
import type { Reader } from '../cells/reader';

/** The state of a row without a start: no lead. */
export const NO_LEAD = -1;

/** The arguments common to the SLA functions, as Sheets hands them over. */
export interface SlaInput {
  readonly start: unknown;
  readonly done: unknown;
  readonly hours: unknown;
  readonly asOf: unknown;
  readonly calendar: unknown;
  readonly holidays: unknown;
  readonly offices: unknown;
}

export class SlaRows {
  constructor(
    readonly shape: Shape,
    private readonly start: Times,
    private readonly done: Times,
    private readonly hours: Numbers,
    private readonly asOf: Times,
    private readonly clocks: RowClocks,
  ) {}

  /** Whether the row's lead was followed up. */
  isDone(row: number): boolean {
    return this.done.kinds[row * this.done.stride] !== BLANK;
  }

  /** One of the states of metrics/slaState, or NO_LEAD. */
  stateOf(row: number): number {
    const from = row * this.start.stride;
    if (this.start.kinds[from] === BLANK) return NO_LEAD;
    const isDone = this.isDone(row);
    const other = isDone ? this.done : this.asOf;
    const to = row * other.stride;
    const isReal = this.start.kinds[from] === INSTANT && other.kinds[to] === INSTANT;
    const clocks = this.clocks.at(row);
    const clock = isReal ? clocks.real : clocks.wall;
    const startMs = isReal ? (this.start.ms[from] ?? NaN) : clocks.wallMs(this.start, from);
    const otherMs = isReal ? (other.ms[to] ?? NaN) : clocks.wallMs(other, to);
    const deadline = deadlineMs(clock, startMs, this.start, this.hours, row);
    if (isDone) return doneState(otherMs, deadline);
    return openState(otherMs, deadline, clock.openBetween(startMs, otherMs), promisedMs(this.hours, row));
  }

  /** Open milliseconds from start to done, of a row that has both. */
  takenMs(row: number): number {
    return this.clocks.at(row).openBetween(this.start, this.done, row);
  }
}

/** Reads the arguments; `others` are further row-wise arguments that must have the same rows. */
export function toSlaRows(read: Reader, input: SlaInput, others: readonly Argument[] = []): SlaRows {
  const start = toTimes(read('start', input.start));
  const done = toTimes(read('done', input.done));
  const hours = toHours(read('hours', input.hours));
  const asOf = toAsOf(read, input.asOf);
  const clocks = toRowClocks(read, input.calendar, input.holidays, input.offices);
  const shape = commonShape([start.argument, done.argument, hours.argument, clocks.offices, ...others]);
  return new SlaRows(shape, start, done, hours, asOf, clocks);
}
