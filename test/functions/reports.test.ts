// The waterfall, the funnel and the drivers of a gap.

import fc from 'fast-check';
import { FUNNEL_REPORT } from '../../src/functions/funnelReport';
import { GAP_DRIVERS } from '../../src/functions/gapDrivers';
import { GOAL_PACE } from '../../src/functions/goalPace';
import { LEADS_WATERFALL } from '../../src/functions/leadsWaterfall';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const HEADINGS = ['Day', 'Goal to date', 'Actual to date'];

test('LEADS_WATERFALL() has a row per day: goal to date and, until as_of, actual to date', () => {
  const dates = column('2026-03-06', '2026-03-07 12:00', '', '2026-03-06 23:59', '2026-03-05', '2026-03-09');
  const line = LEADS_WATERFALL(dates, 30, '2026-03-06', '2026-03-10', '2026-03-08 10:00', '', 'Mon-Fri 9-18');
  expect(line).toEqual([
    HEADINGS,
    [dateCell('2026-03-06'), 10, 2],
    [dateCell('2026-03-07'), 10, 3],
    [dateCell('2026-03-08'), 10, 3],
    [dateCell('2026-03-09'), 20, ''],
    [dateCell('2026-03-10'), 30, ''],
  ]);
});

test('LEADS_WATERFALL() sums values, and answers serials to serials', () => {
  const dates = column(46_087, 46_088.9, '', 46_088);
  expect(LEADS_WATERFALL(dates, 20, 46_087, 46_088, 46_088, column(5, 2.5, 100, ''))).toEqual([
    HEADINGS,
    [46_087, 10, 5],
    [46_088, 20, 7.5],
  ]);
});

test('LEADS_WATERFALL() agrees with GOAL_PACE(), and crosses clock changes at midnight', () => {
  const [, ...rows] = LEADS_WATERFALL('', 90, dateCell('2026-04-01'), dateCell('2026-04-09'), dateCell('2026-04-01'));
  expect(rows.map(([day]) => GOAL_PACE(90, '2026-04-01', '2026-04-09', day))).toEqual(rows.map(([, goal]) => goal));
  expect(rows.map(([day]) => day)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => dateCell(`2026-04-0${day}`)));
});

test('LEADS_WATERFALL() refuses what adds up to more than a cell holds', () => {
  const huge = column(1e308, 1e308);
  expect(() => LEADS_WATERFALL(46_087, 20, 46_087, 46_088, 46_088, huge)).toThrow(
    new Error('LEADS_WATERFALL: values: the result is too large a number'),
  );
});

// prettier-ignore
test.each<[unknown[], string]>([
  [['', 1, '2026-03-06', '2026-03-05', '2026-03-06'],             'end: "2026-03-05" is before start'],
  [['', 1, '2026-03-06', '2126-03-06', '2026-03-06'],             'end: "2126-03-06" makes a period of more than ten years'],
  [['', 1, '2026-03-06', '2026-03-06', ''],                       'as_of: a value is wanted, and it is blank'],
  [['ayer', 1, '2026-03-06', '2026-03-06', '2026-03-06'],         'dates: "ayer" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [[column('', ''), 1, '2026-03-06', '2026-03-06', '2026-03-06', column(1, 2, 3)], 'dates: 2 rows, but values has 3; give both the same rows, or one cell for all'],
])('LEADS_WATERFALL(%j) is refused', (args, message) => {
  const [dates, goal, start, end, asOf, values] = args;
  expect(() => LEADS_WATERFALL(dates, goal, start, end, asOf, values)).toThrow(new Error(`LEADS_WATERFALL: ${message}`));
});

const STAGES = [
  ['x', '2026-03-01', 1],
  ['x', 'x', ''],
  ['x', '', ''],
  ['x', false, ''],
  ['', '', ''],
  ['', '', ''],
];

test('FUNNEL_REPORT() counts what each group reached and how much of it went on', () => {
  expect(FUNNEL_REPORT(STAGES, column('Web', 'web', 'Fair', '', 'Fair', ''), [['Lead', 'MQL', 'SQL']])).toEqual([
    ['Group', 'Lead', 'MQL', 'SQL', 'Lead → MQL', 'MQL → SQL', 'Overall'],
    ['Fair', 1, 0, 0, 0, 'n/a', 0],
    ['Web', 2, 2, 1, 1, 0.5, 0.5],
    ['(no group)', 1, 0, 0, 0, 'n/a', 0],
    ['Total', 4, 2, 1, 0.5, 0.5, 0.25],
  ]);
});

test('FUNNEL_REPORT() without groups is the total, in the language of the spreadsheet', () => {
  useSpreadsheet('UTC', 'es_MX');
  expect(FUNNEL_REPORT(STAGES)).toEqual([
    ['Grupo', 'Etapa 1', 'Etapa 2', 'Etapa 3', 'Etapa 1 → Etapa 2', 'Etapa 2 → Etapa 3', 'Total del embudo'],
    ['Total', 4, 2, 1, 0.5, 0.5, 0.25],
  ]);
  expect(FUNNEL_REPORT('')).toEqual([
    ['Grupo', 'Etapa 1', 'Total del embudo'],
    ['Total', 0, 'n/a'],
  ]);
});

test('FUNNEL_REPORT() refuses error cells and labels that are too few', () => {
  expect(() => FUNNEL_REPORT([['x', '#N/A']])).toThrow(
    new Error('FUNNEL_REPORT: row 1, column 2 of stages: "#N/A" is an error in that cell; mend it first'),
  );
  expect(() => FUNNEL_REPORT(STAGES, '', ['a'])).toThrow(new Error('FUNNEL_REPORT: labels: 1 names; 3 are wanted'));
  expect(() => FUNNEL_REPORT(STAGES, column('a', 'b'))).toThrow(
    new Error('FUNNEL_REPORT: groups: 2 rows, but stages has 6; give both the same rows, or one cell for all'),
  );
});

// Source: carbonfact/icanexplain, simple revenue funnel.
// prettier-ignore
test.each([
  [[1000, 150, 120, 8600],   [1000, 120, 160, 9055],   [0, -1720, 4586.67, -2411.67]],
  [[2000, 150, 150, 9400],   [2150, 200, 145, 8739],   [705, 2428.33, -3446.67, -347.67]],
  [[2500, 250, 125, 10_750], [2000, 400, 166, 10_147], [-2150, 8600, -2924, -4129]],
])('GAP_DRIVERS() from %j to %j is as published', (plan, actual, amounts) => {
  const drivers = GAP_DRIVERS(column(...plan), [actual]);
  expect(drivers.map(([name]) => name)).toEqual(['Volume', 'Conversion 1', 'Conversion 2', 'Average value']);
  drivers.forEach(([, amount], i) => expect(amount).toBeCloseTo(amounts[i] ?? NaN, 2));
});

test('GAP_DRIVERS() takes names, and is fair when asked for shapley', () => {
  expect(GAP_DRIVERS(column(10, 100), column(20, 400), ['Leads', 'Value'])).toEqual([
    ['Leads', 100],
    ['Value', 200],
  ]);
  expect(GAP_DRIVERS(column(10, 100), column(20, 400), '', 'Shapley')).toEqual([
    ['Volume', 150],
    ['Average value', 150],
  ]);
});

test('GAP_DRIVERS() lets a rate of nothing explain nothing', () => {
  expect(GAP_DRIVERS(column(10, 0, 0), column(10, 5, 100))).toEqual([
    ['Volume', 0],
    ['Conversion 1', 100],
    ['Average value', 0],
  ]);
  expect(GAP_DRIVERS(column(0, 0), column(0, 0))).toEqual([
    ['Volume', 0],
    ['Average value', 0],
  ]);
});

test.each([['sequential'], ['shapley']])('the amounts of GAP_DRIVERS() %s add up to the gap', (method) => {
  const figures = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(figures, figures, (plan, actual) => {
      const drivers = GAP_DRIVERS(column(...plan), column(...actual), '', method);
      const gap = (actual[3] ?? 0) - (plan[3] ?? 0);
      const size = Math.max(1, ...drivers.map(([, amount]) => Math.abs(Number(amount))));
      const sum = drivers.reduce((total, [, amount]) => total + Number(amount), 0);
      // What adding four numbers may lose, and no more.
      expect(Math.abs(sum - gap)).toBeLessThanOrEqual(4 * Number.EPSILON * size);
    }),
    { seed: 8, numRuns: 1000 },
  );
});

// prettier-ignore
test.each<[unknown[], string]>([
  [[column(1, 2), column(1, 2, 3)],          'actual: 3 rows, but plan has 2; give both the same rows, or one cell for all'],
  [[1, 1],                                   'plan: 1 figures; from 2 to 12 are wanted, counts top first and then the money'],
  [[column(0, 5), column(1, 5)],             'row 2 of plan: 5 comes from a stage of 0'],
  [[column(1, ''), column(1, 5)],            'row 2 of plan: a value is wanted, and it is blank'],
  [[column(1, 2), column(1, 2), '', 'lmdi'], 'method: "lmdi" is none of: sequential, shapley'],
])('GAP_DRIVERS(%j) is refused', (args, message) => {
  const [plan, actual, labels, method] = args;
  expect(() => GAP_DRIVERS(plan, actual, labels, method)).toThrow(new Error(`GAP_DRIVERS: ${message}`));
});

test('FUNNEL_REPORT() lets a stage reached imply those before it: no rate is over 1', () => {
  const stages = [
    ['x', '', 'x'],
    ['', '', '2026-03-02'],
    ['x', 'x', 'n/a'],
    ['x', 'no', false],
    ['', '-', ''],
  ];
  expect(FUNNEL_REPORT(stages, '', [['Lead', 'MQL', 'SQL']])).toEqual([
    ['Group', 'Lead', 'MQL', 'SQL', 'Lead → MQL', 'MQL → SQL', 'Overall'],
    ['Total', 4, 3, 2, 0.75, 2 / 3, 0.5],
  ]);
});
