import { createServer, failureOf } from '../../src/sidebar/server';
import type { Runner } from '../../src/sidebar/server';

type Handlers = { readonly success: (answer: unknown) => void; readonly failure: (error: unknown) => void };

/** A google.script.run whose one call is settled by the test. */
function fakeRun(settle: (handlers: Handlers, args: unknown[]) => void): Runner {
  const runnerWith = (handlers: Handlers): Runner & Record<string, unknown> => ({
    withSuccessHandler: (success: Handlers['success']) => runnerWith({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runnerWith({ ...handlers, failure }),
    startImport: (...args: unknown[]) => settle(handlers, args),
  });
  return runnerWith({ success: () => undefined, failure: () => undefined });
}

test('a call resolves with the value and passes its arguments', async () => {
  const run = fakeRun(({ success }, args) => success({ ok: true, value: { sheet: args } }));
  expect(await createServer(run)('startImport', 'es')).toEqual({ sheet: ['es'] });
});

test.each([
  ['the server says no', { ok: false, message: 'Ármala primero.' }, { kind: 'told', message: 'Ármala primero.' }],
  ['the answer is not one', null, { kind: 'failed', message: 'null' }],
])('a call rejects when %s', async (_, answer, failure) => {
  const run = fakeRun(({ success }) => success(answer));
  await expect(createServer(run)('startImport', 'es')).rejects.toEqual(failure);
});

test('a call rejects when it fails on the way', async () => {
  const run = fakeRun(({ failure }) => failure(new Error('PERMISSION_DENIED.')));
  await expect(createServer(run)('startImport', 'es')).rejects.toEqual({
    kind: 'failed',
    message: 'PERMISSION_DENIED',
  });
});

test('a call that gets no answer in time rejects, and a late answer is ignored', async () => {
  let late: (() => void) | undefined;
  const run = fakeRun(({ success }) => (late = () => success({ ok: true, value: 1 })));
  await expect(createServer(run, { patienceMs: 20 })('startImport', 'es')).rejects.toEqual({
    kind: 'silent',
    minutes: 0,
  });
  late?.();
});

test('a call that the page does not know rejects', async () => {
  const run = fakeRun(() => undefined);
  await expect(createServer(run)('startSidebar')).rejects.toEqual({ kind: 'failed', message: 'startSidebar' });
});

test('failureOf() makes a failure of whatever was thrown', () => {
  expect(failureOf(new Error('x.'))).toEqual({ kind: 'failed', message: 'x' });
  expect(failureOf('y')).toEqual({ kind: 'failed', message: 'y' });
  expect(failureOf({ kind: 'told', message: 'z' })).toEqual({ kind: 'told', message: 'z' });
});

test('every answer, good or bad, tells which sidebar was opened last', async () => {
  const onNewest = jest.fn();
  const answers = [
    { ok: true, value: 1, sidebar: 'a' },
    { ok: false, message: 'no', sidebar: 'b' },
    { ok: true, value: 2 },
  ];
  for (const answer of answers) {
    await createServer(
      fakeRun(({ success }) => success(answer)),
      { onNewest },
    )('startImport', 'es').catch(() => undefined);
  }
  expect(onNewest.mock.calls).toEqual([['a'], ['b']]);
});
