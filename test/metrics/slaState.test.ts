// The five states of a promised follow-up.

import { AT_RISK, LATE, MET, OVERDUE, PENDING, compliance, doneState, openState } from '../../src/metrics/slaState';

test('done by the deadline is met, the very moment included; after it, late for ever', () => {
  expect([-1, 0, 1, 1e12].map((after) => doneState(1000 + after, 1000))).toEqual([MET, MET, LATE, LATE]);
});

// prettier-ignore
test.each([
  ['just begun',                  0,    0,    PENDING],
  ['less than 80 % used',         79,   79,   PENDING],
  ['80 % used',                   80,   80,   AT_RISK],
  ['on the deadline',             100,  100,  AT_RISK],
  ['a moment past the deadline',  101,  100,  OVERDUE],
  ['a night, which uses nothing', 50,   10,   PENDING],
])('waiting, %s', (_, now, used, state) => {
  expect(openState(now, 100, used, 100)).toBe(state);
});

test('80 % is told exactly, whatever the promise', () => {
  for (const promised of [1, 3, 7, 30, 3_600_000, 5_400_000]) {
    const edge = (promised * 8) / 10;
    expect(openState(0, Infinity, Math.ceil(edge), promised)).toBe(AT_RISK);
    expect(openState(0, Infinity, Math.ceil(edge) - 1, promised)).toBe(PENDING);
  }
});

test('only what was due counts', () => {
  expect([compliance(3, 1, 0), compliance(0, 2, 2), compliance(5, 0, 0)]).toEqual([0.75, 0, 1]);
  expect(compliance(0, 0, 0)).toBeUndefined();
});
