// What killing the sidebar's runs at their service calls came to, kept for as long as nothing that is built changes.
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD_ORDER, type SheetId } from '../../src/template/sheetIds';
import builtHash from './builtHash.cjs';

export interface Killed {
  /** The service calls of the build. */
  calls: number;
  /** How many of them were killed. */
  killed: number;
  /** Those after which something was otherwise than without the kill. */
  different: unknown[];
}

export type KilledBuilds = Partial<Record<SheetId, Killed>>;

interface Verdict {
  hash: string;
  builds: KilledBuilds;
  /** How many calls each run has, all of which were killed, by the name of its test. */
  runs: Record<string, number>;
}

const FILE = path.join(__dirname, '../gas/build/killed.verdict.json');

/** Whether every call is killed, not a few: `npm run test:all`. */
export const isAllKilled = Boolean(process.env['TEST_ALL']);

/** What is known of exactly what is built now; of anything else, nothing. */
export function keptVerdict(): Verdict | undefined {
  const kept: Verdict | undefined = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : undefined;
  return kept?.hash === builtHash() ? kept : undefined;
}

/** Adds to what is known of what is built now, to be committed; test files run side by side, so one at a time. */
export function keepVerdict(found: Partial<Pick<Verdict, 'builds' | 'runs'>>): void {
  alone(() => {
    const { builds = {}, runs = {} } = keptVerdict() ?? {};
    const all = { ...runs, ...found.runs };
    const sorted = Object.fromEntries(
      Object.keys(all)
        .sort()
        .map((name) => [name, all[name]]),
    );
    const killed = found.builds ?? builds;
    const inOrder = Object.fromEntries(BUILD_ORDER.flatMap((id) => (killed[id] ? [[id, killed[id]]] : [])));
    const verdict = { hash: builtHash(), builds: inOrder, runs: sorted };
    writeFileSync(FILE, `${JSON.stringify(verdict, null, 2)}\n`);
  });
}

function alone(work: () => void): void {
  const lock = `${FILE}.lock`;
  while (!isTaken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  try {
    work();
  } finally {
    rmdirSync(lock);
  }
}

function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
