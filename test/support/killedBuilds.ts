// The builds of the sheets killed call by call, two sheets at a time.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { BUILD_ORDER, type SheetId } from '../../src/template/sheetIds';
import { buildSettings } from './buildSettings';
import type { Killed, KilledBuilds } from './killedVerdict';
import { keptFile } from './shelf';

const SCRIPT = path.join(__dirname, 'killedBuild.mjs');
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
