import fc from 'fast-check';
import { toWire } from '../../src/host/page/bridge/legal';
import type { FrameMessage } from '../../src/host/page/bridge/messages';
import { createRun } from '../../src/host/page/bridge/run';

type Runner = Record<string, (...args: unknown[]) => Runner>;

function bridge() {
  const posted: FrameMessage[] = [];
  const { run, answered } = createRun((message) => posted.push(message));
  const calls = () => posted.flatMap((message) => (message.acuerdo === 'call' ? [message] : []));
  return { run: run as Runner, answered, calls }; // the proxy answers any name
}

test.each([
  ['a Date', [new Date(0)], '0'],
  ['a function', [1, () => 1], '1'],
  ['a Date deep down', [{ rows: [[new Date(0)]] }], '0.rows.0.0'],
  ['a Map', [new Map()], '0'],
  ['a symbol', [Symbol('x')], '0'],
])('%s does not cross: the call throws at once and nothing is sent', (_what, args, place) => {
  const { run, calls } = bridge();
  expect(() => run['save']?.(...args)).toThrow(new TypeError(`Failed due to illegal value in property: ${place}`));
  expect(calls()).toEqual([]);
});

test('any JSON value crosses unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(toWire([value, 1]))).toEqual([JSON.parse(JSON.stringify(value)), 1]);
    }),
  );
});

test('undefined in a list becomes null, as Google sends it', () => {
  expect(toWire([undefined, [undefined]])).toBe('[null,[null]]');
});

test('the success handler gets the result and the user object', () => {
  const { run, answered, calls } = bridge();
  const got: unknown[] = [];
  run
    .withSuccessHandler?.((...args: unknown[]) => {
      got.push(...args);
      return run;
    })
    .withUserObject?.('button')
    ['build']?.('es');
  const [call] = calls();
  expect(call).toMatchObject({ name: 'build', args: '["es"]' });
  answered({ acuerdo: 'answer', id: call?.id ?? 0, result: '{"done":2}' });
  expect(got).toEqual([{ done: 2 }, 'button']);
});

test('the failure handler gets an Error named ScriptError with the message of the server', () => {
  const { run, answered, calls } = bridge();
  const got: unknown[] = [];
  run
    .withFailureHandler?.((error: unknown) => {
      got.push(String(error));
      return run;
    })
    ['build']?.();
  answered({ acuerdo: 'answer', id: calls()[0]?.id ?? 0, error: 'No sheet' });
  expect(got).toEqual(['ScriptError: No sheet']);
});

test('handlers of one call do not leak into the next', () => {
  const { run, answered, calls } = bridge();
  const got: unknown[] = [];
  run
    .withSuccessHandler?.((value: unknown) => {
      got.push(value);
      return run;
    })
    ['first']?.();
  run['second']?.();
  for (const { id } of calls()) answered({ acuerdo: 'answer', id, result: String(id) });
  expect(got).toHaveLength(1);
});

test('ten calls run at once and the eleventh waits for an answer', () => {
  const { run, answered, calls } = bridge();
  for (let i = 1; i <= 11; i++) run['step']?.(i);
  expect(calls()).toHaveLength(10);
  answered({ acuerdo: 'answer', id: calls()[3]?.id ?? 0 });
  expect(calls().map(({ args }) => args)).toContain('[11]');
});
