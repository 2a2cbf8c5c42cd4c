// Where new rows of a log go: the first free rows that take them all together; what an earlier attempt left is not doubled.

import type { Cell } from './placedForm';

export type Row = readonly Cell[];

/**
 * What to write in which row of a log.
 *
 * @param there The log's rows as they are; a blank cell is ''.
 * @param rows The rows to add.
 * @param earlier The rows of attempts that failed, of which any may be there: they are written over, and blanked where
 *   fewer are wanted now.
 * @returns Row of the log, counted from 0 → its cells, in order; undefined when there is no room.
 */
export function placeRows(
  existing: readonly Row[],
  rows: readonly Row[],
  earlier: readonly (readonly Row[])[],
): Map<number, Row> | undefined {
  const ours = rowsLeft(existing, earlier);
  const rest: Row[] = [];
  for (const row of rows) {
    const kept = ours.findIndex((at) => isSame(existing[at] ?? [], row));
    if (kept >= 0) ours.splice(kept, 1);
    else rest.push(row);
  }
  const writes = ours.map((at, index): [number, Row] => [at, rest[index] ?? (existing[at] ?? []).map(() => '')]);
  const fresh = rest.slice(ours.length);
  const first = freeRun(existing, fresh.length);
  if (first === undefined) return undefined;
  return new Map([...writes, ...fresh.map((row, index): [number, Row] => [first + index, row])]);
}

/** The rows that earlier attempts left: the last ones that hold what they wrote, as often as one of them wrote it. */
function rowsLeft(existing: readonly Row[], earlier: readonly (readonly Row[])[]): number[] {
  const wanted = new Map<string, number>();
  for (const attempt of earlier) {
    const counts = new Map<string, number>();
    for (const row of attempt) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
    for (const [key, count] of counts) wanted.set(key, Math.max(count, wanted.get(key) ?? 0));
  }
  const left: number[] = [];
  for (let at = existing.length - 1; at >= 0 && wanted.size > 0; at--) {
    const key = keyOf(existing[at] ?? []);
    const count = wanted.get(key) ?? 0;
    if (count > 0) left.unshift(at);
    wanted.set(key, count - 1);
  }
  return left;
}

function freeRun(existing: readonly Row[], length: number): number | undefined {
  let free = 0;
  for (let at = 0; at < existing.length && free < length; at++) {
    free = (existing[at] ?? []).every((cell) => cell === '') ? free + 1 : 0;
    if (free === length) return at - length + 1;
  }
  return length === 0 ? 0 : undefined;
}

function isSame(one: Row, other: Row): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(row: Row): string {
  return JSON.stringify(row.map(String));
}
