import { meanOf, proposeGoal } from '../../../src/gas/period/proposeGoal';

// prettier-ignore
test.each([
  ['the mean of what was reached',               [100_000, 120_000], undefined, 90_000, 110_000],
  ['to two figures that count',                  [123_456],          undefined, 90_000, 120_000],
  ['also where it is small',                     [0.0123],           undefined, 1,      0.012],
  ['no more than sales can carry',               [123_456],          98_765,    90_000, 99_000],
  ['whatever sales could carry more',            [123_456],          1e9,       90_000, 120_000],
  ['as if nobody could tell, where sales carry nothing', [123_456],  0,         90_000, 120_000],
  ['the goal so far where nothing is known',     [],                 undefined, 91_234, 91_000],
  ['the goal so far where nothing was reached',  [0, 0],             undefined, 91_234, 91_000],
  ['the goal so far after a period of returns',  [-500],             undefined, 91_234, 91_000],
  ['none where there is none',                   [],                 undefined, 0,      0],
])('the next goal is %s', (_, results, capacity, goal, proposed) => {
  expect(proposeGoal({ results, capacity, goal })).toBe(proposed);
});

test('of no results there is no mean', () => {
  expect([meanOf([]), meanOf([3]), meanOf([1, 2])]).toEqual([undefined, 3, 1.5]);
});
