// Business time by index: the open intervals of a block of time, in UTC, with the open time before each. A row costs two
// look-ups however long it lasted, and no date arithmetic: wall clocks are only met while a block is built. Blocks are built
// when a time first falls in them, so a stray date in 9999 costs its own block and the totals on the way there.

import { DAY_MS } from '../calendar/civil';
import type { OpenHours } from './openHours';
import { openStretches } from './openStretches';
import { OpenTime } from './openTime';
import type { OffsetSpan, Zone } from '../calendar/zone';
import { offsetSpans } from '../calendar/zone';

const BLOCK_MS = 2 ** 35;
const BUCKET_MS = 2 ** 24;
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
  /** Three numbers per open interval: start, end, and the open time before it, counted as bases are. */
  readonly table: Float64Array;
  /** For each bucket, where in the table the last interval stands that starts at or before the bucket does (0 when none). */
  readonly buckets: Uint32Array;
  /** Open time before the block, counted from the first block ever asked for. */
  readonly base: number;
  readonly total: number;
}

const NONE = new Float64Array(0);

export class BusinessClock {
  private readonly blocks: (Block | undefined)[] = new Array<Block | undefined>(BLOCKS).fill(undefined);
  /** Open time before each block, as in Block; known from lowest to highest. */
  private readonly bases = new Float64Array(BLOCKS + 1);
  private lowest = -1;
  private highest = -1;
  private openTime: OpenTime | undefined;

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
    const { table, from, buckets } = this.blockAt(index);
    const at = intervalReaching(table, fromMs > from ? intervalAt(table, buckets, fromMs) : 0, target);
    return (table[at] ?? NaN) + target - (table[at + 2] ?? 0);
  }

  private openBefore(ms: number): number {
    const index = Math.floor(ms / BLOCK_MS) - FIRST_BLOCK;
    const { table, buckets, base } = this.blocks[index] ?? this.blockAt(index);
    const at = intervalAt(table, buckets, ms);
    const start = table[at] ?? Infinity;
    if (ms < start) return base;
    return (table[at + 2] ?? 0) + Math.min(ms, table[at + 1] ?? 0) - start;
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
    this.extendTo(index);
    const block = toBlock(
      (index + FIRST_BLOCK) * BLOCK_MS,
      this.bases[index] ?? 0,
      openStretches(this.open, this.spansOf(index)),
    );
    this.blocks[index] = block;
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
    const known = this.blocks[index];
    if (known !== undefined) return known.total;
    this.openTime ??= new OpenTime(this.open);
    let total = 0;
    for (const { from, to, offset } of this.spansOf(index)) total += this.openTime.between(from + offset, to + offset);
    return total;
  }

  private spansOf(index: number): OffsetSpan[] {
    const from = (index + FIRST_BLOCK) * BLOCK_MS;
    return offsetSpans(this.zone, from, from + BLOCK_MS);
  }
}

function toBlock(from: number, base: number, edges: readonly number[]): Block {
  const table = edges.length === 0 ? NONE : new Float64Array((edges.length / 2) * 3);
  let total = 0;
  for (let i = 0; i < edges.length; i += 2) {
    const [start = 0, end = 0] = [edges[i], edges[i + 1]];
    table.set([start, end, base + total], (i / 2) * 3);
    total += end - start;
  }
  return { from, table, buckets: bucketsOf(from, table), base, total };
}

function bucketsOf(from: number, table: Float64Array): Uint32Array {
  const buckets = new Uint32Array(BUCKETS);
  let at = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    while ((table[at + 3] ?? Infinity) <= from + bucket * BUCKET_MS) at += 3;
    buckets[bucket] = at;
  }
  return buckets;
}

/** Where the last interval stands that starts at or before an instant of the block; 0 when none does. */
function intervalAt(table: Float64Array, buckets: Uint32Array, ms: number): number {
  // Blocks begin at multiples of their length, a power of two: the low bits tell the bucket within one.
  let at = buckets[Math.floor(ms / BUCKET_MS) & (BUCKETS - 1)] ?? 0;
  while (at + 3 < table.length && (table[at + 3] ?? 0) <= ms) at += 3;
  return at;
}

/** Where the first interval stands by whose end the open time reaches the target: in growing steps from a hint, then by halves. */
function intervalReaching(table: Float64Array, hint: number, target: number): number {
  let low = hint / 3;
  let high = table.length / 3 - 1;
  for (let step = 1; low + step <= high; step *= 2) {
    if ((table[(low + step) * 3 + 2] ?? 0) >= target) high = low + step - 1;
    else low += step;
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table[middle * 3 + 2] ?? 0) < target) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}
