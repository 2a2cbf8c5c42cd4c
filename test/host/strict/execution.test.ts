import { createExecution, GOOGLE_LIMITS } from '../../../src/host/strict/execution';

test('outside any call nothing is permitted; inside, what its mode says, the inner call’s before the outer’s', () => {
  const execution = createExecution();
  const modes = [execution.current().mode];
  execution.run('FULL', 1000, () => {
    modes.push(execution.current().mode);
    execution.run('CUSTOM_FUNCTION', 1000, () => modes.push(execution.current().mode));
    modes.push(execution.current().mode);
  });
  expect([...modes, execution.current().mode]).toEqual(['NONE', 'FULL', 'CUSTOM_FUNCTION', 'FULL', 'NONE']);
});

test('a call that throws is over', () => {
  const execution = createExecution();
  expect(() =>
    execution.run('FULL', 1000, () => {
      throw new Error('boom');
    }),
  ).toThrow('boom');
  expect(execution.current().mode).toBe('NONE');
});

// prettier-ignore
test.each([
  [0,       true],
  [29_000,  true],
  [30_001,  false],
])('a call that sleeps %p ms of 30 s is in time: %p', (ms, isInTime) => {
  const execution = createExecution();
  const run = () => execution.run('FULL', GOOGLE_LIMITS.customFunction, () => { execution.current().sleptMs += ms; return 'done'; });
  if (isInTime) expect(run()).toBe('done');
  else expect(run).toThrow('Exceeded maximum execution time');
});

test('time slept within another call is not the outer one’s', () => {
  const execution = createExecution();
  const inner = () => execution.run('FULL', 1e9, () => void (execution.current().sleptMs += 1e8));
  expect(() => execution.run('FULL', 30_000, inner)).not.toThrow();
});

test('calls are counted until asked, those of custom functions and those within one call not', () => {
  const execution = createExecution();
  execution.run('FULL', 1000, () => {
    execution.countServiceCall();
    execution.asOneCall(() => {
      execution.countServiceCall();
      execution.asOneCall(() => execution.countServiceCall());
      execution.countServiceCall();
    });
    execution.run('CUSTOM_FUNCTION', 1000, () => execution.countServiceCall());
    execution.countServiceCall();
  });
  expect([execution.serviceCalls(), execution.serviceCalls()]).toEqual([2, 0]);
});

test('one call counts again after something made of several threw', () => {
  const execution = createExecution();
  expect(() =>
    execution.asOneCall(() => {
      throw new Error('boom');
    }),
  ).toThrow('boom');
  execution.countServiceCall();
  expect(execution.serviceCalls()).toBe(1);
});

test('something happens just before the n-th call, once', () => {
  const execution = createExecution();
  const at: number[] = [];
  let made = 0;
  execution.beforeCall(2, () => at.push(made));
  for (; made < 5; made++) execution.countServiceCall();
  expect(at).toEqual([1]);
});

test('what happens before a call may make calls itself, and may fail the call', () => {
  const execution = createExecution();
  execution.beforeCall(1, () => {
    execution.countServiceCall();
    throw new Error('too many');
  });
  expect(() => execution.countServiceCall()).toThrow('too many');
  expect(execution.serviceCalls()).toBe(2);
  expect(() => execution.countServiceCall()).not.toThrow();
});
