// What will be reached at the same pace.

import { GOAL_FORECAST } from '../../src/functions/goalForecast';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const OFFICE = 'Mon-Fri 09:00-18:00';

// Sources: cal76, thedataschool.
// prettier-ignore
test.each([
  [40_000,  '2026-04-01', '2026-04-30', '2026-04-10', 120_000],
  [485_000, '2026-01-01', '2026-01-12', '2026-01-06', 970_000],
])('GOAL_FORECAST(%d) is as published', (actual, start, end, asOf, forecast) => {
  expect(GOAL_FORECAST(actual, start, end, asOf)).toBeCloseTo(forecast, 6);
});

test('GOAL_FORECAST() is n/a before the first working day and the actual after the end', () => {
  const period = ['2026-03-07', '2026-03-13'] as const;
  expect(GOAL_FORECAST(5, ...period, '2026-03-01', OFFICE)).toBe('n/a');
  expect(GOAL_FORECAST(5, ...period, '2026-03-08', OFFICE)).toBe('n/a');
  expect(GOAL_FORECAST(5, ...period, '2026-03-09', OFFICE)).toBe(25);
  expect(GOAL_FORECAST(0.7, ...period, '2027-01-01', OFFICE)).toBe(0.7);
  expect(GOAL_FORECAST(column(5, ''), ...period, '2026-03-09', OFFICE)).toEqual([[25], ['']]);
  expect(() => GOAL_FORECAST(1e308, ...period, '2026-03-09', OFFICE)).toThrow(
    new Error('GOAL_FORECAST: actual: the result is too large a number'),
  );
});
