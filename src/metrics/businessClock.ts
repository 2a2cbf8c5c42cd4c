// Business time by index: the open intervals of a block of time, in UTC, with the open time before each. A row costs two
// look-ups however long it lasted, and no date arithmetic: wall clocks are only met while a block is built. Blocks are built
// when a time first falls in them, so a stray date in 9999 costs its own block and the totals on the way there.

import { DAY_MS } from './civil';
import type { OpenHours } from './openHours';
import { hoursOn } from './openHours';
import type { Zone } from './zone';
import { offsetSpans } from './zone';

const BLOCK_MS = 2 ** 35;
const BUCKET_MS = 2 ** 26;
const BUCKETS = BLOCK_MS / BUCKET_MS;
/** Blocks of the years 1000 to 9999, the ones cells may hold. */
const FIRST_BLOCK = Math.floor(-30_610_224_000_000 / BLOCK_MS) - 1;
const LAST_BLOCK = Math.floor(253_402_300_800_000 / BLOCK_MS) + 1;
const BLOCKS = LAST_BLOCK - FIRST_BLOCK + 1;
/** Ten years. */
const PATIENCE_MS = 3653 * DAY_MS;
/** Fewer idle blocks than these cannot make ten years. */
const PATIENCE_BLOCKS = Math.floor(PATIENCE_MS / BLOCK_MS) - 1;

interface Block {
  readonly from: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Open time of the block before each interval. */
  readonly before: Float64Array;
  /** For each bucket, the last interval that starts at or before the bucket does (0 when none). */
  readonly firstOf: Uint32Array;
  readonly total: number;
}

export class BusinessClock {
  private readonly blocks: (Block | undefined)[] = new Array<Block | undefined>(BLOCKS).fill(undefined);
  /** Open time before each block, counted from the first block ever asked for; known from lowest to highest. */
  private readonly bases = new Float64Array(BLOCKS + 1);
  private lowest = -1;
  private highest = -1;

  constructor(
    private readonly open: OpenHours,
    private readonly zone: Zone,
  ) {}

  /** Open milliseconds from one instant to another; negative when the second is earlier. */
  openBetween(fromMs: number, toMs: number): number {
    const from = this.openBefore(fromMs);
    return this.openBefore(toMs) - from;
  }

  /** The earliest instant by which that much open time has passed; NaN when ten years bring none, Infinity after the year 9999. */
  instantAfter(fromMs: number, openMs: number): number {
    if (openMs === 0) return fromMs;
    if (!(openMs < BLOCKS * BLOCK_MS)) return Infinity;
    const target = this.openBefore(fromMs) + openMs;
    const index = this.indexReaching(target, fromMs);
    if (index < 0 || index === BLOCKS) return index < 0 ? NaN : Infinity;
    const block = this.blockAt(index);
    const wanted = target - (this.bases[index] ?? 0);
    const i = intervalReaching(block, wanted);
    return (block.starts[i] ?? NaN) + wanted - (block.before[i] ?? 0);
  }

  private openBefore(ms: number): number {
    const index = Math.floor(ms / BLOCK_MS) - FIRST_BLOCK;
    const block = this.blocks[index] ?? this.blockAt(index);
    const { starts, ends, before } = block;
    let i = block.firstOf[Math.floor((ms - block.from) / BUCKET_MS)] ?? 0;
    while (i + 1 < starts.length && (starts[i + 1] ?? 0) <= ms) i++;
    const start = starts[i];
    const base = this.bases[index] ?? 0;
    if (start === undefined || ms < start) return base;
    return base + (before[i] ?? 0) + Math.min(ms, ends[i] ?? 0) - start;
  }

  /** The block in which the open time reaches the target, from that block on; -1 when ten years bring none, BLOCKS when none is left. */
  private indexReaching(target: number, fromMs: number): number {
    let idle = 0;
    const first = Math.floor(fromMs / BLOCK_MS) - FIRST_BLOCK;
    for (let index = first; index < BLOCKS; index++) {
      this.extendTo(index + 1);
      const end = this.bases[index + 1] ?? 0;
      if (end >= target)
        return idle >= PATIENCE_BLOCKS && this.openBetween(fromMs, fromMs + PATIENCE_MS) === 0 ? -1 : index;
      idle = end > (this.bases[index] ?? 0) ? 0 : idle + 1;
      if (idle > PATIENCE_BLOCKS + 2) return -1;
    }
    return BLOCKS;
  }

  private blockAt(index: number): Block {
    if (!(index >= 0 && index < BLOCKS))
      throw new RangeError(`Cannot read the clock: block ${index} is outside the years 1000 to 9999`);
    const known = this.blocks[index];
    if (known !== undefined) return known;
    const block = this.build(index);
    this.blocks[index] = block;
    this.extendTo(index);
    return block;
  }

  private extendTo(index: number): void {
    if (this.lowest < 0) this.lowest = this.highest = index;
    for (; this.highest < index; this.highest++) {
      this.bases[this.highest + 1] = (this.bases[this.highest] ?? 0) + this.totalOf(this.highest);
    }
    for (; this.lowest > index; this.lowest--) {
      this.bases[this.lowest - 1] = (this.bases[this.lowest] ?? 0) - this.totalOf(this.lowest - 1);
    }
  }

  private totalOf(index: number): number {
    return (this.blocks[index] ?? this.build(index)).total;
  }

  private build(index: number): Block {
    const from = (index + FIRST_BLOCK) * BLOCK_MS;
    const edges: number[] = [];
    for (const span of offsetSpans(this.zone, from, from + BLOCK_MS)) {
      // In wall-clock time the span is whole days cut at its ends; what the clock shows twice is open twice.
      const wallFrom = span.from + span.offset;
      const wallTo = span.to + span.offset;
      for (let day = Math.floor(wallFrom / DAY_MS); day * DAY_MS < wallTo; day++) {
        const hours = hoursOn(this.open, day);
        for (let i = 0; i < hours.length; i += 2) {
          const start = Math.max(day * DAY_MS + (hours[i] ?? 0), wallFrom) - span.offset;
          const end = Math.min(day * DAY_MS + (hours[i + 1] ?? 0), wallTo) - span.offset;
          if (start < end) addInterval(edges, start, end);
        }
      }
    }
    return toBlock(from, edges);
  }
}

function addInterval(edges: number[], start: number, end: number): void {
  if (edges[edges.length - 1] === start) edges[edges.length - 1] = end;
  else edges.push(start, end);
}

function toBlock(from: number, edges: readonly number[]): Block {
  const count = edges.length / 2;
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const before = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const start = edges[2 * i] ?? 0;
    const end = edges[2 * i + 1] ?? 0;
    starts[i] = start;
    ends[i] = end;
    before[i] = total;
    total += end - start;
  }
  return { from, starts, ends, before, firstOf: bucketTable(from, starts), total };
}

function bucketTable(from: number, starts: Float64Array): Uint32Array {
  const firstOf = new Uint32Array(BUCKETS);
  let i = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    while (i + 1 < starts.length && (starts[i + 1] ?? 0) <= from + bucket * BUCKET_MS) i++;
    firstOf[bucket] = i;
  }
  return firstOf;
}

/** The first interval by whose end that much of the block's open time has passed. */
function intervalReaching(block: Block, wanted: number): number {
  const { before } = block;
  let low = 0;
  let high = before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] ?? 0) < wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
