// A build killed at any service call and run again ends as if nothing had happened.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SheetId } from '../../src/template/sheetIds';
import { buildSettings } from '../support/buildSettings';

const script = path.join(__dirname, '../support/killedBuild.mjs');

/** What killing this sheet's build at each of its service calls changes in the end. */
async function kill(id: SheetId): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-semi-space-size=64',
    script,
    id,
    JSON.stringify(buildSettings('en')),
  ]);
  return JSON.parse(stdout);
}

const untouched = { calls: expect.any(Number), different: [] };

test('every sheet killed at each service call and built again is as if never killed', async () => {
  const dashboard = kill('dashboard');
  for (const id of ['leads', 'goals', 'settings', 'definitions'] as const) {
    expect([id, await kill(id)]).toEqual([id, untouched]);
  }
  expect(await dashboard).toEqual(untouched);
}, 400000);
