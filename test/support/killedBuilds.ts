// What killing the builds of the sheets came to: tried call by call, a few sheets at a time, and kept for as long as nothing
// that is built changes.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { BUILD_ORDER, type SheetId } from '../../src/template/sheetIds';
import { buildSettings } from './buildSettings';
import { keptFile } from './shelf';

export interface Killed {
  /** The service calls of the build. */
  calls: number;
  /** How many of them were killed. */
  killed: number;
  /** Those after which something was otherwise than without the kill. */
  different: unknown[];
}

export type KilledBuilds = Partial<Record<SheetId, Killed>>;

const SCRIPT = path.join(__dirname, 'killedBuild.mjs');
const FILE = path.join(__dirname, '../gas/build/killed.verdict.json');

/** What is known of exactly what is built now; of anything else, nothing. */
export function keptVerdict(hash: string): KilledBuilds | undefined {
  const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  return kept.hash === hash ? kept.builds : undefined;
}

/** Keeps a verdict of everything, to be committed. */
export function keepVerdict(hash: string, builds: KilledBuilds): void {
  const sorted = Object.fromEntries(BUILD_ORDER.map((id) => [id, builds[id]]));
  writeFileSync(FILE, `${JSON.stringify({ hash, builds: sorted }, null, 2)}\n`);
}

/** Kills every `step`th call of some sheets' builds from the `first` on, two sheets at a time: each keeps one processor busy. */
export async function killBuilds(ids: readonly SheetId[], step = 1, first = 1): Promise<KilledBuilds> {
  const killed: KilledBuilds = {};
  // The widest sheets first.
  const waiting = [...ids].sort((a, b) => weight(b) - weight(a));
  const next = async (): Promise<void> => {
    const id = waiting.shift();
    if (!id) return;
    killed[id] = await kill(id, step, first);
    await next();
  };
  await Promise.all([next(), next()]);
  return killed;
}

async function kill(id: SheetId, step: number, first: number): Promise<Killed> {
  const last = BUILD_ORDER[BUILD_ORDER.indexOf(id) - 1];
  const args = [id, JSON.stringify(buildSettings('en')), String(step), String(first)];
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-semi-space-size=64',
    SCRIPT,
    ...args,
    ...(last ? [keptFile('en', last)] : []),
  ]);
  return JSON.parse(stdout);
}

function weight(id: SheetId): number {
  return id === 'dashboard' ? 2 : id === 'leads' ? 1 : 0;
}
