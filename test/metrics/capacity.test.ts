import { leadCapacity } from '../../src/metrics/capacity';

// prettier-ignore
test.each([
  [0.3 * 60,       6,  3],
  [0.3 * 10 * 60,  6,  30],
  [0.57 * 100 * 60, 60, 57],
  [0.29 * 100 * 60, 60, 29],
  [359,            60, 5],
  [360,            60, 6],
  [0,              60, 0],
  [59.999,         60, 0],
])('leadCapacity() of %d minutes at %d a lead is %d whole leads', (minutes, each, leads) => {
  expect(leadCapacity(minutes, each)).toBe(leads);
});
