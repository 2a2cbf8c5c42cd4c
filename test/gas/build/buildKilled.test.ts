// A build killed at any service call and run again ends as if nothing had happened.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { BUILD_ORDER, type SheetId } from '../../../src/template/sheetIds';
import { keptFile } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';

const script = path.join(__dirname, '../../support/killedBuild.mjs');

/** What killing this sheet's build at each of its service calls changes in the end. */
async function kill(id: SheetId): Promise<unknown> {
  const last = BUILD_ORDER[BUILD_ORDER.indexOf(id) - 1];
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-semi-space-size=64',
    script,
    id,
    JSON.stringify(buildSettings('en')),
    ...(last ? [keptFile('en', last)] : []),
  ]);
  return JSON.parse(stdout);
}

/** The widest sheets first, two at a time: each keeps one processor busy. */
async function killAll(): Promise<Record<string, unknown>> {
  const killed: Record<string, unknown> = {};
  const waiting = [...BUILD_ORDER].sort((a, b) => weight(b) - weight(a));
  const next = async (): Promise<void> => {
    const id = waiting.shift();
    if (!id) return;
    killed[id] = await kill(id);
    await next();
  };
  await Promise.all([next(), next()]);
  return killed;
}

function weight(id: SheetId): number {
  return id === 'dashboard' ? 2 : id === 'leads' ? 1 : 0;
}

test('every sheet killed at each service call and built again is as if never killed', async () => {
  const killed = await killAll();
  const untouched = { calls: expect.any(Number), different: [] };
  expect(killed).toEqual(Object.fromEntries(BUILD_ORDER.map((id) => [id, untouched])));
}, 1200000);
