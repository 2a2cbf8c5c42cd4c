import { fail, failCell } from '../fail';
import type { LazyZone } from './lazyZone';
import type { Times } from './times';
import { BLANK, INSTANT, kindOf, msOf, toTimes } from './times';
import type { Reader } from '../cells/reader';

/** The one moment a call is as of, ready to be compared with date cells of any kind. */
export interface AsOf {
  /** Milliseconds from the cell's moment to this one: real time between Dates, wall-clock time otherwise. */
  readonly ageOf: (cell: unknown) => number;
}

/** Reads as_of; undefined when blank. */
export function maybeAsOf(read: Reader, value: unknown, zone: LazyZone): AsOf | undefined {
  const times = toOneTime(read, value);
  if (times.kinds[0] === BLANK) return undefined;
  const asOfMs = times.ms[0] ?? NaN;
  const asOfKind = times.kinds[0] ?? BLANK;
  const wallMs = (kind: number, ms: number) => (kind === INSTANT ? ms + zone().offsetAt(ms) : ms);
  return {
    ageOf: (cell) => {
      const kind = kindOf(cell);
      const ms = msOf(cell);
      return kind === INSTANT && asOfKind === INSTANT ? asOfMs - ms : wallMs(asOfKind, asOfMs) - wallMs(kind, ms);
    },
  };
}

/** Reads an as_of that may not be blank. */
export function toAsOf(read: Reader, value: unknown): Times {
  const times = toOneTime(read, value);
  if (times.kinds[0] === BLANK) failCell(times.argument, 0, 0, 'missing', '');
  return times;
}

function toOneTime(read: Reader, value: unknown): Times {
  const times = toTimes(read('as_of', value));
  const { rows, columns } = times.argument;
  if (rows !== 1) fail(times.argument, 'notOneCell', { rows, columns });
  return times;
}
