import { GOAL_PACE } from '../../src/functions/goalPace';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const OFFICE = 'Mon-Fri 09:00-18:00';

// Source: help.plecto.com, day 21 of 23 working days.
test('GOAL_PACE() is in step with the working days gone by, as published', () => {
  expect(GOAL_PACE(10_000, '2026-03-02', '2026-04-01', '2026-03-30', OFFICE)).toBeCloseTo(9130.434782608696, 9);
});

// Source: kpifrontier, 320,000 of 500,000 on day 20 of 30 is 96 % of the pace (published as 95.9 %).
test('GOAL_PACE() counts every day without a calendar, as published', () => {
  expect(320_000 / Number(GOAL_PACE(500_000, '2026-04-01', '2026-04-30', '2026-04-20'))).toBeCloseTo(0.96, 12);
});

// prettier-ignore
test.each([
  ['before start',           '2026-03-01',       0],
  ['on the first day',       '2026-03-02 00:00', 10],
  ['late on the first day',  '2026-03-02 23:59', 10],
  ['on a Sunday',            '2026-03-08',       50],
  ['on a holiday',           '2026-03-09',       50],
  ['on the last day',        '2026-03-13',       90],
  ['after end',              '2030-01-01',       90],
])('GOAL_PACE() %s', (_, asOf, expected) => {
  const period = ['2026-03-02', '2026-03-13'] as const;
  expect(GOAL_PACE(90, ...period, asOf, OFFICE, column('2026-03-09'))).toBe(expected);
  expect(GOAL_PACE(90, dateCell(period[0]), dateCell(period[1]), dateCell(asOf), OFFICE, column('2026-03-09'))).toBe(expected);
});

test('GOAL_PACE() gives the goal itself at the end', () => {
  expect(GOAL_PACE(0.1 + 0.2, '2026-03-02', '2026-03-08', '2026-03-08')).toBe(0.1 + 0.2);
});

test('GOAL_PACE() draws the whole line from a column of days', () => {
  const days = column('2026-03-02', '2026-03-03', '', '2026-03-04');
  expect(GOAL_PACE(30, '2026-03-02', '2026-03-04', days)).toEqual([[10], [20], [''], [30]]);
  expect(GOAL_PACE(column(30, '', 60), '2026-03-02', '2026-03-04', '2026-03-02')).toEqual([[10], [''], [20]]);
});

// prettier-ignore
test.each<[string, unknown[], string]>([
  ['en', [1, '2026-03-02', '2026-03-01', '2026-03-02'],                'end: "2026-03-01" is before start'],
  ['en', [1, '2026-03-07', '2026-03-08', '2026-03-02', 'Mon-Fri 9-18'], 'calendar: no working day between start and end'],
  ['es', [1, '', '2026-03-01', '2026-03-02'],                          'start: se espera un valor y está en blanco'],
  ['pt', ['mil', '2026-03-01', '2026-03-01', '2026-03-02'],            'goal: "mil" não é um número'],
  ['en', [1e308, '2026-03-01', '2026-03-09', '2026-03-08'],            'goal: the result is too large a number'],
  ['en', [1, '2026-03-01', '2026-03-01', 'hoy'],                       'as_of: "hoy" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
])('GOAL_PACE() says in %s why %j is refused', (locale, args, message) => {
  useSpreadsheet('America/Santiago', locale);
  const [goal, start, end, asOf, calendar] = args;
  expect(() => GOAL_PACE(goal, start, end, asOf, calendar)).toThrow(new Error(`GOAL_PACE: ${message}`));
});
