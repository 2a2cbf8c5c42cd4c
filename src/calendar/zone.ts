// A time zone is its offset at each instant: wall clock = UTC + offset. Everything else is derived from that.

import { DAY_MS } from './civil';
import { countUpTo } from './countUpTo';

export interface Zone {
  /** True when the offset never changes, so that nobody looks for changes. */
  readonly isFixed: boolean;
  /** Milliseconds to add to UTC to get the wall clock at that instant. */
  readonly offsetAt: (utcMs: number) => number;
}

export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** The zone of times that have none: serials and text. */
export const WALL_CLOCK: Zone = { isFixed: true, offsetAt: () => 0 };

/** Before 1800 clocks went by the sun of their place. */
const SUN_UNTIL_MS = -170 * 365.25 * DAY_MS;
/** Offsets are not known to change twice within this time: the shortest spell is the month of Ramadan in Morocco. */
const SCAN_MS = 12 * DAY_MS;
/** From 2100 on zones follow yearly rules, whose spells last months. */
const RULES_FROM_MS = 130 * 365 * DAY_MS;
const RULES_SCAN_MS = 60 * DAY_MS;
/** The calendar repeats after 400 years to the day of the week, and with it the rules. */
const CYCLE_MS = 146_097 * DAY_MS;
/** Almost every change falls on one of these, so the search for it starts there. */
const QUARTER_MS = 900_000;
const SECOND_MS = 1000;

/** Splits [from, to) into spans of constant offset, to the second. */
export function offsetSpans(zone: Zone, from: number, to: number): OffsetSpan[] {
  if (zone.isFixed) return [{ from, to, offset: zone.offsetAt(from) }];
  return from >= RULES_FROM_MS ? repeatedSpans(zone, from, to) : searchedSpans(zone, from, to);
}

const firstCycles = new WeakMap<Zone, readonly OffsetSpan[]>();

/** The spans of the years under yearly rules, looked up in the first 400 of them: asking Intl for thousands takes seconds. */
function repeatedSpans(zone: Zone, from: number, to: number): OffsetSpan[] {
  const cycle = firstCycles.get(zone) ?? searchedSpans(zone, RULES_FROM_MS, RULES_FROM_MS + CYCLE_MS);
  firstCycles.set(zone, cycle);
  const spans: OffsetSpan[] = [];
  let shift = Math.floor((from - RULES_FROM_MS) / CYCLE_MS) * CYCLE_MS;
  let next = countUpTo(cycle.length, (i) => (cycle[i]?.to ?? 0) + shift <= from);
  for (let start = from; start < to; next++) {
    if (next === cycle.length) [next, shift] = [0, shift + CYCLE_MS];
    const end = Math.min((cycle[next]?.to ?? to) + shift, to);
    spans.push({ from: start, to: end, offset: cycle[next]?.offset ?? 0 });
    start = end;
  }
  return spans;
}

function searchedSpans(zone: Zone, from: number, to: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let start = from;
  let offset = zone.offsetAt(from);
  for (let known = from; known < to;) {
    const next = Math.min(scanEnd(known), to);
    if (zone.offsetAt(next) === offset) {
      known = next;
      continue;
    }
    known = changeWithin(zone, known, next, offset);
    if (known >= to) break;
    spans.push({ from: start, to: known, offset });
    start = known;
    offset = zone.offsetAt(known);
  }
  spans.push({ from: start, to, offset });
  return spans;
}

/** How far to look ahead for a change; no two fall in between. */
function scanEnd(from: number): number {
  if (from < SUN_UNTIL_MS) return SUN_UNTIL_MS;
  return from + (from < RULES_FROM_MS ? SCAN_MS : RULES_SCAN_MS);
}

/** The instant with that wall clock: the first of two when clocks go back, moved on by the gap when they go forward. */
export function instantOf(zone: Zone, wallMs: number): number {
  const before = zone.offsetAt(wallMs - DAY_MS);
  const early = wallMs - before;
  if (zone.offsetAt(early) === before) return early;
  const after = zone.offsetAt(wallMs + DAY_MS);
  return zone.offsetAt(wallMs - after) === after ? wallMs - after : early;
}

/** The first whole second in (low, high] whose offset differs from the one at low. */
function changeWithin(zone: Zone, low: number, high: number, offset: number): number {
  const quarter = firstChange(zone, low, high, offset, QUARTER_MS);
  if (zone.offsetAt(quarter - SECOND_MS) === offset) return quarter;
  return firstChange(zone, quarter - QUARTER_MS, quarter, offset, SECOND_MS);
}

/** The first multiple of the step in (low, high], or just above it, whose offset differs from the one at low. */
function firstChange(zone: Zone, low: number, high: number, offset: number, stepMs: number): number {
  let same = Math.floor(low / stepMs);
  let changed = Math.ceil(high / stepMs);
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (zone.offsetAt(middle * stepMs) === offset) same = middle;
    else changed = middle;
  }
  return changed * stepMs;
}
