// The business clocks of one call: one on real time for Dates, one on wall-clock time for serials and text. Where a row
// mixes both, its Dates are taken at their wall clock, so that like is compared with like.

import type { Zone } from '../../calendar/zone';
import { WALL_CLOCK, instantOf } from '../../calendar/zone';
import { BusinessClock } from '../../metrics/businessClock';
import type { Clock } from '../../metrics/clock';
import type { OpenHours } from '../../metrics/openHours';
import { WorkingDays } from '../../metrics/workingDays';
import type { LazyZone } from '../dates/lazyZone';
import type { Times } from '../dates/times';
import { INSTANT } from '../dates/times';

export class Clocks {
  private knownReal: BusinessClock | undefined;
  private knownWall: BusinessClock | undefined;
  private knownView: Clock | undefined;
  private knownDays: WorkingDays | undefined;

  /** `zone` is the spreadsheet's; `own` that of an office that goes by another. */
  constructor(
    readonly open: OpenHours,
    readonly zone: LazyZone,
    private readonly own?: Zone,
  ) {}

  /** The clock on which Dates run. */
  get real(): BusinessClock {
    const zone = this.own ?? this.zone();
    return (this.knownReal ??= zone === WALL_CLOCK ? this.plain : new BusinessClock(this.open, zone));
  }

  /** The clock on which serials and text run: what the spreadsheet's own clock on the wall shows. */
  get wall(): Clock {
    return this.own === undefined ? this.plain : (this.knownView ??= seenFrom(this.zone(), this.real));
  }

  get workingDays(): WorkingDays {
    return (this.knownDays ??= new WorkingDays(this.open));
  }

  /** Open milliseconds between two times of a row, neither of them blank. */
  openBetween(from: Times, to: Times, row: number): number {
    const i = row * from.stride;
    const j = row * to.stride;
    if (from.kinds[i] === INSTANT && to.kinds[j] === INSTANT)
      return this.real.openBetween(from.ms[i] ?? 0, to.ms[j] ?? 0);
    return this.wall.openBetween(this.wallMs(from, i), this.wallMs(to, j));
  }

  /** The spreadsheet's wall clock at the time at that index, in ms since 1970-01-01 00:00. */
  wallMs(times: Times, index: number): number {
    const ms = times.ms[index] ?? NaN;
    return times.kinds[index] === INSTANT ? ms + this.zone().offsetAt(ms) : ms;
  }

  /** The office's wall clock at a moment of real time, or of the spreadsheet's wall clock. */
  officeMs(ms: number, isReal: boolean): number {
    if (Number.isNaN(ms)) return NaN;
    if (this.own === undefined) return isReal ? ms + this.zone().offsetAt(ms) : ms;
    const instant = isReal ? ms : instantOf(this.zone(), ms);
    return instant + this.own.offsetAt(instant);
  }

  private get plain(): BusinessClock {
    return (this.knownWall ??= new BusinessClock(this.open, WALL_CLOCK));
  }
}

/** A clock on real time, asked and answering in the wall-clock time of a zone. */
function seenFrom(zone: Zone, clock: Clock): Clock {
  return {
    openBetween: (fromMs, toMs) => clock.openBetween(instantOf(zone, fromMs), instantOf(zone, toMs)),
    instantAfter(fromMs, openMs) {
      const instant = clock.instantAfter(instantOf(zone, fromMs), openMs);
      return Number.isFinite(instant) ? instant + zone.offsetAt(instant) : instant;
    },
  };
}
