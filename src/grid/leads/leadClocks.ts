// The time by which the leads of a call are judged: the present, and the clock of each office.

import { DAY_MS } from '../../calendar/civil';
import { instantOf } from '../../calendar/zone';
import { toArgument } from '../cells/argument';
import { isBlank } from '../cells/isBlank';
import type { Clocks } from '../calendar/clocks';
import { clocksByOffice } from '../calendar/officeClocks';
import { lazyZone } from '../dates/lazyZone';
import { toTimes } from '../dates/times';
import type { LeadClock } from './leadFacts';
import type { ScaleOf, TimeScale } from './leadTime';
import { timeScales } from './leadTime';
import type { Reader } from '../cells/reader';

export interface LeadClocks {
  readonly scaleOf: ScaleOf;
  /** Whether a moment lies beyond the day of the figures; never where nobody says when they are of. */
  readonly isAfter: (ms: number, scale: TimeScale) => boolean;
  /** The clock of an office, on a scale. */
  readonly clockOf: (office: unknown, scale: TimeScale) => LeadClock;
}

/** Reads the present, the calendar and the holidays. Without a calendar there is no clock, rather than one that never stops. */
export function toLeadClocks(read: Reader, asOf: unknown, calendar: unknown, holidays: unknown): LeadClocks {
  const clocksOf = clocksByOffice(read, calendar, holidays);
  const zone = lazyZone();
  const scaleOf = timeScales(zone);
  const present = toTimes(read('as_of', asOf)).argument.cells[0]?.[0];
  const isSet = toArgument(read('calendar', calendar)).cells.some((row) => !row.every(isBlank));
  const ofScale = once((scale: TimeScale) => {
    const nowMs = scale.ms(present);
    return once((clocks: Clocks | undefined) => leadClock(isSet ? clocks : undefined, scale, nowMs));
  });
  const endOfDay = once((scale: TimeScale) => {
    const wallEnd = (scale.day(scale.ms(present)) + 1) * DAY_MS;
    return scale.isReal ? instantOf(zone(), wallEnd) : wallEnd;
  });
  return {
    scaleOf,
    isAfter: (ms, scale) => !isBlank(present) && ms >= endOfDay(scale),
    clockOf: (office, scale) => ofScale(scale)(clocksOf(office)),
  };
}

function leadClock(clocks: Clocks | undefined, { isReal }: TimeScale, nowMs: number): LeadClock {
  if (clocks === undefined) return { nowMs };
  const { workingDays } = clocks;
  return {
    clock: isReal ? clocks.real : clocks.wall,
    workingDays,
    localMs: (ms) => clocks.officeMs(ms, isReal),
    nowMs,
  };
}

/** Works a thing out once for each of a few others. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
