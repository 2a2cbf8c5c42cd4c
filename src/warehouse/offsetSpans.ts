import type { OffsetSpan } from '../calendar/zone';

/** What a warehouse knows of a zone: from that instant on, that many ms are to be added to UTC. */
export interface Offset {
  readonly from_ms: number;
  readonly offset_ms: number;
}

/** The spans of [from, to) by ascending offsets; the first holds before them all too. */
export function spansOfOffsets(offsets: readonly Offset[], from: number, to: number): OffsetSpan[] {
  return offsets
    .map(({ from_ms, offset_ms }, i) => ({
      from: i === 0 ? from : Math.max(from_ms, from),
      to: Math.min(offsets[i + 1]?.from_ms ?? to, to),
      offset: offset_ms,
    }))
    .filter((span) => span.from < span.to);
}
