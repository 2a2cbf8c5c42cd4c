// The time by which the leads of a call are judged: the present, and the clock of each office.

import { DAY_MS } from '../../calendar/civil';
import { instantOf } from '../../calendar/zone';
import { WorkingDays } from '../../metrics/workingDays';
import { toArgument } from '../cells/argument';
import { isBlank } from '../cells/isBlank';
import type { Clocks } from '../calendar/clocks';
import { toClocks } from '../calendar/clocks';
import { toTimes } from '../dates/times';
import type { LeadClock } from './leadFacts';
import type { ScaleOf, TimeScale } from './leadTime';
import { timeScales } from './leadTime';

export interface LeadClocks {
  readonly scaleOf: ScaleOf;
  /** Whether a moment lies beyond the day of the figures; never where nobody says when they are of. */
  readonly isAfter: (ms: number, scale: TimeScale) => boolean;
  /** The clock of an office, on a scale. */
  readonly clockOf: (office: unknown, scale: TimeScale) => LeadClock;
}

/** Reads the present, the calendar and the holidays. Without a calendar there is no clock, rather than one that never stops. */
export function toLeadClocks(caller: string, asOf: unknown, calendar: unknown, holidays: unknown): LeadClocks {
  const clocks = toClocks(caller, calendar, holidays);
  const scaleOf = timeScales(clocks.zone);
  const present = toTimes(caller, 'as_of', asOf).argument.cells[0]?.[0];
  const isSet = toArgument(caller, 'calendar', calendar).cells.some((row) => !row.every(isBlank));
  const ofScale = perScale((scale) => leadClock(clocks, scale, scale.ms(present), isSet));
  const endOfDay = perScale((scale) => {
    const wallEnd = (scale.day(scale.ms(present)) + 1) * DAY_MS;
    return scale.isReal ? instantOf(clocks.zone(), wallEnd) : wallEnd;
  });
  return {
    scaleOf,
    isAfter: (ms, scale) => !isBlank(present) && ms >= endOfDay(scale),
    clockOf: (_, scale) => ofScale(scale),
  };
}

function leadClock(clocks: Clocks, { isReal }: TimeScale, nowMs: number, isSet: boolean): LeadClock {
  const workingDays = new WorkingDays(clocks.open);
  return isSet ? { clock: isReal ? clocks.real : clocks.wall, workingDays, nowMs } : { nowMs };
}

/** Works a thing out once for each scale. */
function perScale<T>(make: (scale: TimeScale) => T): (scale: TimeScale) => T {
  const known = new Map<TimeScale, T>();
  return (scale) => {
    const there = known.get(scale);
    if (there !== undefined) return there;
    const made = make(scale);
    known.set(scale, made);
    return made;
  };
}
