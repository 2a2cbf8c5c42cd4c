import { threeMonths } from '../../../src/host/page/site/example';

test.each([
  ['2026-11-28T12:00:00Z', '2026-09-01', '2026-11-30'],
  ['2026-01-01T00:00:00Z', '2025-11-01', '2026-01-31'],
  ['2028-02-29T23:59:59Z', '2027-12-01', '2028-02-29'],
])('an example made at %s is of %s to %s', (now, periodStart, periodEnd) => {
  expect(threeMonths(new Date(now))).toEqual({ periodStart, periodEnd });
});
