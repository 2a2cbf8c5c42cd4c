import { periodAfter, periodBefore } from '../../../src/gas/period/periods';
import { proposeGoal } from '../../../src/gas/period/proposeGoal';
import { periodResults } from '../../../src/gas/period/results';

test.each([
  ['a quarter  ', '2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31'],
  ['a month    ', '2027-01-01', '2027-01-31', '2027-02-01', '2027-02-28'],
  ['a leap year', '2027-03-01', '2028-02-29', '2028-03-01', '2029-02-28'],
  ['two weeks  ', '2026-11-02', '2026-11-15', '2026-11-16', '2026-11-29'],
  ['from the 16th', '2026-10-16', '2026-11-15', '2026-11-16', '2026-12-16'],
])('periodAfter() of %s is as long, and periodBefore() leads back', (_, from, to, nextFrom, nextTo) => {
  expect(periodAfter({ from, to })).toEqual({ from: nextFrom, to: nextTo });
  expect(periodBefore({ from: nextFrom, to: nextTo })).toEqual({ from, to });
});

test.each([
  ['the mean of what was reached ', [100000, 140000], undefined, 120000],
  ['no more than sales can carry ', [100000, 140000], 87654, 88000],
  ['the goal so far without past ', [], undefined, 50000],
  ['the goal so far after nothing', [0], 0, 50000],
])('proposeGoal() is %s', (_, results, capacity, goal) => {
  expect(proposeGoal({ results, capacity, goal: 50000 })).toBe(goal);
});

test('periodResults() counts whole days, each stage by its own date, and what cannot be read as nothing', () => {
  const lead = { counted: 100, mql: 100.5, sql: '', opportunity: '', won: 110.99, worth: 50 };
  const odd = { counted: 99.99, mql: 'x', sql: 111, opportunity: NaN, won: 105, worth: '' };
  expect(periodResults([lead, odd], { from: 100, to: 110 })).toEqual({
    leads: 1,
    mqls: 1,
    sqls: 0,
    opportunities: 0,
    customers: 2,
    result: 50,
  });
});
