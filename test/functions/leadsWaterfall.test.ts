// The waterfall: goal and actual, day by day.

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
