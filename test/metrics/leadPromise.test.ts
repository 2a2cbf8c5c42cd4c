// Which promise of a first contact holds for a lead that climbs from class to class.

import { promiseInForce } from '../../src/metrics/leadPromise';

/** A clock that never stops. */
const plus = (fromMs: number, promisedMs: number): number => fromMs + promisedMs;

const promise = (fromMs: number, promisedMs: number) => ({ fromMs, promisedMs });

test('of the promises that have begun, the earliest deadline holds', () => {
  const classes = [promise(0, 16), promise(5, 4), promise(8, 2)];
  expect(promiseInForce(classes, 100, plus)).toEqual({ fromMs: 5, promisedMs: 4, deadlineMs: 9 });
  expect(promiseInForce(classes, 4, plus)).toEqual({ fromMs: 0, promisedMs: 16, deadlineMs: 16 });
});

test('a later class shortens the time that is left and never lengthens it', () => {
  expect(promiseInForce([promise(0, 16), promise(15, 4)], 20, plus)?.deadlineMs).toBe(16);
  expect(promiseInForce([promise(0, 16), promise(10, 4)], 20, plus)?.deadlineMs).toBe(14);
});

test('of two equal deadlines the promise that began first is named', () => {
  expect(promiseInForce([promise(0, 10), promise(6, 4)], 20, plus)).toEqual({
    fromMs: 0,
    promisedMs: 10,
    deadlineMs: 10,
  });
});

test('what begins in the very moment of the answer has begun, what begins after it has not', () => {
  expect(promiseInForce([promise(10, 4)], 10, plus)?.deadlineMs).toBe(14);
  expect(promiseInForce([promise(11, 4)], 10, plus)).toBeUndefined();
});

test.each([
  ['a class that was never reached', [promise(NaN, 4)]],
  ['a class that promises nothing', [promise(0, NaN)]],
  ['a class that promises no time at all', [promise(0, 0)]],
  ['no class', []],
])('%s promises nothing', (_, classes) => {
  expect(promiseInForce(classes, 100, plus)).toBeUndefined();
});

test('a promise without a deadline leaves the others in force', () => {
  const never = (fromMs: number, promisedMs: number): number => (fromMs === 0 ? NaN : fromMs + promisedMs);
  const infinite = (fromMs: number, promisedMs: number): number => (fromMs === 0 ? Infinity : fromMs + promisedMs);
  for (const deadlineOf of [never, infinite]) {
    expect(promiseInForce([promise(0, 4), promise(5, 4)], 100, deadlineOf)?.deadlineMs).toBe(9);
    expect(promiseInForce([promise(0, 4)], 100, deadlineOf)).toBeUndefined();
  }
});
