import type { BuildSettings } from '../../../src/gas/calls';
import { buildSheets } from '../../../src/sidebar/build/run';
import type { BuildProgress } from '../../../src/sidebar/build/run';
import { createServer } from '../../../src/sidebar/server';
import type { Runner } from '../../../src/sidebar/server';

const settings: BuildSettings = {
  language: 'en',
  company: 'ACME',
  unit: 'USD',
  goal: 1,
  dealSize: 1,
  periodStart: '2026-10-01',
  periodEnd: '2026-12-31',
  calendar: [],
  sheets: ['settings', 'goals', 'leads'],
};

/** A server that builds whatever it is asked, and fails on the calls numbered in `failing`. */
function fakeServer(failing: readonly number[] = []) {
  const calls: string[] = [];
  const runnerWith = (success: (answer: unknown) => void): Runner & Record<string, unknown> => ({
    withSuccessHandler: (handler: (answer: unknown) => void) => runnerWith(handler),
    withFailureHandler: () => runnerWith(success),
    buildSheet: (_: BuildSettings, id: string) => reply(id, { id, name: id, outcome: 'made' }, success),
    finishBuild: () => reply('finish', { asOf: 'now' }, success),
  });
  function reply(call: string, value: unknown, success: (answer: unknown) => void): void {
    calls.push(call);
    success(failing.includes(calls.length) ? { ok: false, message: 'busy' } : { ok: true, value });
  }
  return { server: createServer(runnerWith(() => undefined)), calls };
}

test('buildSheets() builds every sheet in order, then calculates', async () => {
  const { server, calls } = fakeServer();
  const seen: BuildProgress[] = [];
  const end = await buildSheets(
    { server, settings, isStopped: () => false, onProgress: (progress) => seen.push(progress) },
    { built: [] },
  );
  expect(calls).toEqual(['settings', 'goals', 'leads', 'finish']);
  expect(seen.map(({ built }) => built.length)).toEqual([1, 2, 3, 3]);
  expect(end.asOf).toBe('now');
});

test('buildSheets() goes on from the sheet that failed', async () => {
  const { server, calls } = fakeServer([2]);
  let reached: BuildProgress = { built: [] };
  const run = {
    server,
    settings,
    isStopped: () => false,
    onProgress: (progress: BuildProgress) => (reached = progress),
  };
  await expect(buildSheets(run, reached)).rejects.toEqual({ kind: 'told', message: 'busy' });
  await buildSheets(run, reached);
  expect(calls).toEqual(['settings', 'goals', 'goals', 'leads', 'finish']);
});

test('buildSheets() stops between two sheets', async () => {
  const { server, calls } = fakeServer();
  const run = { server, settings, isStopped: () => calls.length === 2, onProgress: () => undefined };
  expect((await buildSheets(run, { built: [] })).asOf).toBeUndefined();
  expect(calls).toEqual(['settings', 'goals']);
});
