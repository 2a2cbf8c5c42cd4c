// The business clocks of one call: one on real time for Dates, one on wall-clock time for serials and text. Where a row
// mixes both, its Dates are taken at their wall clock, so that like is compared with like.

import { BusinessClock } from '../../metrics/businessClock';
import type { OpenHours } from '../../metrics/openHours';
import { WALL_CLOCK } from '../../calendar/zone';
import type { LazyZone } from '../dates/lazyZone';
import { lazyZone } from '../dates/lazyZone';
import { toOpenHours } from './openHours';
import type { Times } from '../dates/times';
import { INSTANT } from '../dates/times';

export class Clocks {
  private knownReal: BusinessClock | undefined;
  private knownWall: BusinessClock | undefined;

  constructor(
    readonly open: OpenHours,
    readonly zone: LazyZone,
  ) {}

  /** The clock on which Dates run. */
  get real(): BusinessClock {
    return (this.knownReal ??= this.zone() === WALL_CLOCK ? this.wall : new BusinessClock(this.open, this.zone()));
  }

  /** The clock on which serials and text run. */
  get wall(): BusinessClock {
    return (this.knownWall ??= new BusinessClock(this.open, WALL_CLOCK));
  }

  /** Open milliseconds between two times of a row, neither of them blank. */
  openBetween(from: Times, to: Times, row: number): number {
    const i = row * from.stride;
    const j = row * to.stride;
    if (from.kinds[i] === INSTANT && to.kinds[j] === INSTANT)
      return this.real.openBetween(from.ms[i] ?? 0, to.ms[j] ?? 0);
    return this.wall.openBetween(this.wallMs(from, i), this.wallMs(to, j));
  }

  /** The wall clock of the time at that index, in ms since 1970-01-01 00:00. */
  wallMs(times: Times, index: number): number {
    const ms = times.ms[index] ?? NaN;
    return times.kinds[index] === INSTANT ? ms + this.zone().offsetAt(ms) : ms;
  }
}

/** Reads calendar and holidays into the clocks of one call. */
export function toClocks(caller: string, calendar: unknown, holidays: unknown): Clocks {
  const zone = lazyZone();
  return new Clocks(toOpenHours(caller, calendar, holidays, zone), zone);
}
