// The time by which the leads of a call are judged.

import { reader } from '../../../src/grid/cells/reader';
import { toLeadClocks } from '../../../src/grid/leads/leadClocks';
import { dateCell, useSpreadsheet } from '../../support/spreadsheet';

const WEEK = [
  ['Mon-Fri', '9-18', '', ''],
  ['Mon-Fri', '8-14', '', 'Lima'],
];
const HOUR = 3_600_000;
const clocks = (asOf: unknown = '2026-11-20 12:00', calendar: unknown = WEEK) =>
  toLeadClocks(reader('F'), asOf, calendar, '');

beforeEach(() => useSpreadsheet('America/Mexico_City'));

test('each office has its clock, one without its own that of all', () => {
  const { clockOf, scaleOf } = clocks();
  const scale = scaleOf('2026-11-19');
  const open = (office: string) =>
    (clockOf(office, scale).clock?.openBetween(scale.ms('2026-11-19'), scale.ms('2026-11-20')) ?? NaN) / HOUR;
  expect([open(''), open('Quito'), open('lima')]).toEqual([9, 9, 6]);
});

test('the present stands on either scale', () => {
  const { clockOf, scaleOf } = clocks();
  const [wall, real] = [scaleOf('2026-11-19'), scaleOf(dateCell('2026-11-19'))];
  expect(clockOf('', wall).nowMs).toBe(wall.ms('2026-11-20 12:00'));
  expect(clockOf('', real).nowMs).toBe(real.ms(dateCell('2026-11-20 12:00')));
});

test('without a calendar there is no clock, only the present', () => {
  const { clockOf, scaleOf } = clocks('2026-11-20 12:00', [['', '']]);
  const { clock, nowMs } = clockOf('', scaleOf('2026-11-19'));
  expect([clock, nowMs]).toEqual([undefined, Date.UTC(2026, 10, 20, 12)]);
});

test('later than the figures is what lies beyond their day; nothing is where nobody says when they are of', () => {
  const { isAfter, scaleOf } = clocks();
  for (const scale of [scaleOf('2026-11-19'), scaleOf(dateCell('2026-11-19'))]) {
    expect(isAfter(scale.ms('2026-11-20 23:59'), scale)).toBe(false);
    expect(isAfter(scale.ms('2026-11-21'), scale)).toBe(true);
  }
  const undated = clocks('');
  expect(undated.isAfter(Infinity, undated.scaleOf(1))).toBe(false);
});

test('a calendar that cannot be read says so', () => {
  expect(() => clocks('2026-11-20', [['Mon-Fry', '9-18']])).toThrow('calendar');
});
