// The moments of a lead on one scale: real time where its arrival is a Date, its wall clock where that is a serial or a text.

import { DAY_MS } from '../../calendar/civil';
import { wallMsToSerial } from '../../calendar/serial';
import { instantOf } from '../../calendar/zone';
import type { LazyZone } from '../dates/lazyZone';
import { BLANK, INSTANT, SERIAL, isTime, kindOf, msOf } from '../dates/times';

/** One of the two scales. */
export interface TimeScale {
  readonly isReal: boolean;
  /** The moment of a cell; NaN where it is blank or no date. */
  readonly ms: (cell: unknown) => number;
  /** The day number the wall clock shows. */
  readonly day: (ms: number) => number;
  /** The moment as a cell keeps it, in the kind of another cell. */
  readonly toCell: (ms: number, like: unknown) => Date | number;
}

/** The scale on which a lead of that arrival is judged. */
export type ScaleOf = (created: unknown) => TimeScale;

/** Makes the two scales of a call. */
export function timeScales(zone: LazyZone): ScaleOf {
  const [real, wall] = [createScale(true, zone), createScale(false, zone)];
  return (created) => (kindOf(created) === INSTANT ? real : wall);
}

function createScale(isReal: boolean, zone: LazyZone): TimeScale {
  const wallOf = (ms: number): number => (isReal ? ms + zone().offsetAt(ms) : ms);
  return {
    isReal,
    ms(cell) {
      const kind = kindOf(cell);
      if (kind === BLANK) return NaN;
      const ms = msOf(cell);
      if (!isTime(ms)) return NaN;
      if ((kind === INSTANT) === isReal) return ms;
      return isReal ? instantOf(zone(), ms) : ms + zone().offsetAt(ms);
    },
    day: (ms) => Math.floor(wallOf(ms) / DAY_MS),
    toCell(ms, like) {
      if (kindOf(like) === SERIAL) return wallMsToSerial(wallOf(ms));
      return new Date(isReal ? ms : instantOf(zone(), ms));
    },
  };
}
