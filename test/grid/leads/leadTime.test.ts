// The two scales of time by which leads are judged: real time for Dates, the wall clock for serials and text.

import { DAY_MS } from '../../../src/calendar/civil';
import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { timeScales } from '../../../src/grid/leads/leadTime';
import { dateCell, useSpreadsheet } from '../../support/spreadsheet';

const SERIAL = 46_348.5;
const WALL_NOON = Date.UTC(2026, 10, 22, 12);

beforeEach(() => useSpreadsheet('America/Mexico_City'));

const scales = () => {
  const scaleOf = timeScales(lazyZone());
  return { real: scaleOf(dateCell('2026-11-22')), wall: scaleOf(SERIAL) };
};

test('the arrival says which scale it is', () => {
  const { real, wall } = scales();
  expect([real.isReal, wall.isReal]).toEqual([true, false]);
  const scaleOf = timeScales(lazyZone());
  expect([scaleOf('2026-11-22').isReal, scaleOf('').isReal]).toEqual([false, false]);
});

test('every kind of cell has its moment on both', () => {
  const { real, wall } = scales();
  const noon = [dateCell('2026-11-22 12:00'), SERIAL, '2026-11-22 12:00'];
  expect(noon.map(wall.ms)).toEqual([WALL_NOON, WALL_NOON, WALL_NOON]);
  const instant = WALL_NOON + 6 * 3_600_000;
  expect(noon.map(real.ms)).toEqual([instant, instant, instant]);
});

test('a blank, a word and a year nobody means have none', () => {
  const { real, wall } = scales();
  for (const cell of ['', null, 'soon', -800_000, true]) expect([real.ms(cell), wall.ms(cell)]).toEqual([NaN, NaN]);
});

test('the day is that of the wall clock', () => {
  const { real, wall } = scales();
  const day = Math.floor(WALL_NOON / DAY_MS);
  expect(real.day(real.ms(dateCell('2026-11-22 23:30')))).toBe(day);
  expect(wall.day(wall.ms('2026-11-22 23:30'))).toBe(day);
});

test('a moment goes back into a cell in the kind of another', () => {
  const { real, wall } = scales();
  const date = dateCell('2026-11-22 12:00');
  for (const scale of [real, wall]) {
    expect(scale.toCell(scale.ms(date), 1)).toBe(SERIAL);
    expect(scale.toCell(scale.ms(SERIAL), date)).toEqual(date);
    expect(scale.toCell(scale.ms(SERIAL), '2026-01-01')).toEqual(date);
  }
});
