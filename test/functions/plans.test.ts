// Capacity, velocity, forecast, depth of follow-up and the shared bonus.

import fc from 'fast-check';
import { FOLLOWUP_CAPACITY } from '../../src/functions/followupCapacity';
import { FOLLOWUP_STATUS } from '../../src/functions/followupStatus';
import { GOAL_FORECAST } from '../../src/functions/goalForecast';
import { PIPELINE_VELOCITY } from '../../src/functions/pipelineVelocity';
import { SHARED_BONUS } from '../../src/functions/sharedBonus';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const OFFICE = 'Mon-Fri 09:00-18:00';

// prettier-ignore
test.each([
  [4, 3,    20, 10, 6,  240],
  [1, 1,    1,  7,  1,  8],
  [3, 0.1,  10, 6,  10, 3],
  [0, 8,    20, 10, 6,  0],
])('FOLLOWUP_CAPACITY(%d; %d; %d; %d; %d) is %d whole leads', (reps, hours, days, minutes, attempts, leads) => {
  expect(FOLLOWUP_CAPACITY(reps, hours, days, minutes, attempts)).toBe(leads);
});

test('FOLLOWUP_CAPACITY() answers for several teams and refuses what cannot be', () => {
  expect(FOLLOWUP_CAPACITY(column(4, '', 2), 3, 20, 10, 6)).toEqual([[240], [''], [120]]);
  expect(() => FOLLOWUP_CAPACITY(4, 3, 20, column(10, 0), 6)).toThrow(
    new Error('FOLLOWUP_CAPACITY: row 2 of minutes_per_attempt: 0 is not more than 0'),
  );
  expect(() => FOLLOWUP_CAPACITY(4, '', 20, 10, 6)).toThrow(
    new Error('FOLLOWUP_CAPACITY: hours_per_day: a value is wanted, and it is blank'),
  );
});

// Sources: prospectengine, oscom.ai.
// prettier-ignore
test.each([
  [50,  25_000, 0.25, 60, 5208.3333],
  [100, 10_000, 0.25, 45, 5555.5556],
  [100, 10_000, 0.3,  38, 7894.7368],
])('PIPELINE_VELOCITY(%d; %d; %d; %d) is as published', (opportunities, deal, rate, cycle, velocity) => {
  expect(PIPELINE_VELOCITY(opportunities, deal, rate, cycle)).toBeCloseTo(velocity, 4);
});

test('PIPELINE_VELOCITY() refuses a rate of more than 1 and numbers too large', () => {
  expect(() => PIPELINE_VELOCITY(1, 1, 25, 60)).toThrow(/^PIPELINE_VELOCITY: win_rate: 25 is not a rate/);
  expect(() => PIPELINE_VELOCITY(1e300, 1e300, 1, 1)).toThrow(
    new Error('PIPELINE_VELOCITY: opportunities: the result is too large a number'),
  );
});

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

// prettier-ignore
test.each([
  ['attempts made',             '2026-03-02 10:00', 6,  '2026-03-02 11:00', 'Met'],
  ['met for ever',              '2026-03-02 10:00', 7,  '2027-01-01',       'Met'],
  ['time left',                 '2026-03-02 10:00', 5,  '2026-03-09 09:59', 'Pending'],
  ['five working days passed',  '2026-03-02 10:00', 5,  '2026-03-09 10:00', 'Overdue'],
  ['none made',                 '2026-03-02 10:00', '', '2026-03-09 10:00', 'Overdue'],
  ['from Friday',               '2026-03-06 10:00', 5,  '2026-03-13 09:00', 'Pending'],
  ['weekends do not pass',      '2026-03-02 10:00', 5,  '2026-03-08 23:00', 'Pending'],
  ['before the lead arrived',   '2026-03-02 10:00', 5,  '2026-02-08 23:00', 'Pending'],
  ['no lead',                   '',                 5,  '2026-02-08 23:00', ''],
])('FOLLOWUP_STATUS() %s', (_, start, attempts, asOf, state) => {
  const cell = (text: string) => (text === '' ? '' : dateCell(text));
  expect(FOLLOWUP_STATUS(start, attempts, 6, 5, asOf, OFFICE)).toBe(state);
  expect(FOLLOWUP_STATUS(column(cell(start)), column(attempts), 6, 5, cell(asOf), OFFICE)).toEqual([[state]]);
});

test('FOLLOWUP_STATUS() knows holidays and promises per row', () => {
  const start = column('2026-03-02', '2026-03-02', '');
  expect(FOLLOWUP_STATUS(start, 0, column(1, 0, ''), column(5, 5, ''), '2026-03-09', OFFICE)).toEqual([
    ['Overdue'],
    ['Met'],
    [''],
  ]);
  expect(FOLLOWUP_STATUS(start, 0, 1, 5, '2026-03-09', OFFICE, column('2026-03-04'))).toEqual([
    ['Pending'],
    ['Pending'],
    [''],
  ]);
  expect(() => FOLLOWUP_STATUS(start, 0, '', 5, '2026-03-09')).toThrow(
    new Error('FOLLOWUP_STATUS: required: a value is wanted, and it is blank'),
  );
});

const PLAN = [
  [0, 1],
  [1, 1.5],
  [1.25, 2],
  [1.5, 2.5],
];

// Sources: bonuspaycalc.com, excelguru 9795 (3125 + 2250), public GitHub files.
// prettier-ignore
test.each([
  ['marginal',    180_000, 100_000, 100_000, [[0, 0.05], [1, 0.07], [2.5, 0.09]],         10_600],
  ['marginal',    14_000,  10_000,  10_000,  [[1, 1.25], [1.25, 1.5], [1.5, 1.75], [2, 2]], 5_375],
  ['marginal',    1.1,     1,       50_000,  [[0, 1], [1, 1.4]],                          57_000],
  ['retroactive', 1.1,     1,       50_000,  [[0, 1], [1, 1.4]],                          77_000],
  ['tier',        100_000, 100_000, 50_000,  PLAN,                                        50_000],
  ['tier',        110_000, 100_000, 60_000,  PLAN,                                        69_000],
  ['tier',        150_000, 100_000, 60_000,  [[0, 1]],                                    90_000],
])('SHARED_BONUS() %s of %d on a goal of %d is as published', (method, actual, goal, base, tiers, paid) => {
  expect(SHARED_BONUS(actual, goal, base, tiers, method)).toBeCloseTo(paid, 6);
});

// prettier-ignore
test.each([
  ['marginal',    0.79, 0],      ['marginal',    0.8, 0],      ['marginal',    1, 20],     ['marginal',    1.5, 120],
  ['tier',        0.5,  50],     ['tier',        1.5, 200],    ['retroactive', 0.79, 0],   ['retroactive', 0.8, 80],
  ['retroactive', 1,    200],    ['Retroactive', 0.999, 99.9],
])('SHARED_BONUS() %s at an attainment of %d', (method, attainment, paid) => {
  const tiers = [[1, 2], ['', ''], [0.8, 1]];
  expect(SHARED_BONUS(attainment, 1, 100, tiers, method)).toBeCloseTo(paid, 9);
});

test('SHARED_BONUS() reaches a boundary in spite of rounding', () => {
  expect(SHARED_BONUS(0.1 * 3, 0.1, 1, [[3, 1]], 'retroactive')).toBeCloseTo(3, 9);
  expect(SHARED_BONUS(0.7 + 0.1, 0.8, 1, [[1, 1]], 'retroactive')).toBeCloseTo(1, 9);
});

test.each([['marginal'], ['tier'], ['retroactive']])('SHARED_BONUS() %s never pays less for more', (method) => {
  const tenths = fc.integer({ min: 0, max: 30 }).map((tenth) => tenth / 10);
  const bands = fc.uniqueArray(fc.tuple(tenths, fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 5,
    selector: ([threshold]) => threshold,
  });
  const money = fc.oneof(
    fc.double({ min: 0, max: 4000, noNaN: true }),
    tenths.map((tenth) => tenth * 1000),
  );
  fc.assert(
    fc.property(bands, money, money, (rows, one, other) => {
      // More is paid in a higher band, as in every plan that is meant to spur.
      const rising = rows.map(([threshold]) => threshold).sort((a, b) => a - b);
      const multipliers = rows.map(([, multiplier]) => multiplier).sort((a, b) => a - b);
      const tiers = rising.map((threshold, i) => [threshold, multipliers[i]]);
      const paid = (actual: number) => Number(SHARED_BONUS(actual, 1000, 500, tiers, method));
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(paid(more) - paid(less)).toBeGreaterThanOrEqual(-1e-9);
    }),
    { seed: 12, numRuns: 300 },
  );
});

// prettier-ignore
test.each<[unknown[], string]>([
  [[1, 0, 1, [[0, 1]]],           'goal: 0 is not more than 0'],
  [[1, 1, 1, [[0, 1, 2]]],        'tiers: 3 columns; threshold and multiplier are wanted'],
  [[1, 1, 1, [['', '']]],         'tiers: a value is wanted, and it is blank'],
  [[1, 1, 1, [[0, 1], [0, 2]]],   'row 2, column 1 of tiers: the threshold 0 is there twice'],
  [[1, 1, 1, [[0, '']]],          'row 1, column 2 of tiers: a value is wanted, and it is blank'],
  [[1, 1, 1, [[-1, 1]]],          'row 1, column 1 of tiers: -1 is negative; 0 or more is wanted'],
  [[1, 1, 1, [[0, 1]], 'flat'],   'method: "flat" is none of: marginal, tier, retroactive'],
])('SHARED_BONUS(%j) is refused', (args, message) => {
  const [actual, goal, base, tiers, method] = args;
  expect(() => SHARED_BONUS(actual, goal, base, tiers, method)).toThrow(new Error(`SHARED_BONUS: ${message}`));
});
