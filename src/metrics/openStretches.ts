// The open stretches of real time: a wall-clock week laid over the offsets of a zone.

import { DAY_MS } from '../calendar/civil';
import type { OffsetSpan } from '../calendar/zone';
import type { OpenHours } from './openHours';
import { hoursOn } from './openHours';

/** The open stretches of adjoining spans, in UTC ms: start, end, start, end … Ascending; stretches that touch are one. */
export function openStretches(open: OpenHours, spans: readonly OffsetSpan[]): number[] {
  const edges: number[] = [];
  for (const span of spans) {
    // In wall-clock time the span is whole days cut at its ends; what the clock shows twice is open twice.
    const wallFrom = span.from + span.offset;
    const wallTo = span.to + span.offset;
    for (let day = Math.floor(wallFrom / DAY_MS); day * DAY_MS < wallTo; day++) {
      const hours = hoursOn(open, day);
      for (let i = 0; i < hours.length; i += 2) {
        const start = Math.max(day * DAY_MS + (hours[i] ?? 0), wallFrom) - span.offset;
        const end = Math.min(day * DAY_MS + (hours[i + 1] ?? 0), wallTo) - span.offset;
        if (start < end) addStretch(edges, start, end);
      }
    }
  }
  return edges;
}

function addStretch(edges: number[], start: number, end: number): void {
  if (edges[edges.length - 1] === start) edges[edges.length - 1] = end;
  else edges.push(start, end);
}
