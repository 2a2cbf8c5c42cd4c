// Named zones, against offsets that the tz database is known for.

import { DAY_MS, HOUR_MS } from '../../src/calendar/civil';
import { dailyZone, namedZone } from '../../src/calendar/namedZone';
import type { Zone } from '../../src/calendar/zone';

const hours = (zone: string, moment: string): number => namedZone(zone).offsetAt(Date.parse(moment)) / HOUR_MS;

// prettier-ignore
test.each([
  ['America/Mexico_City',   '2022-07-01T12:00:00Z', -5,    'the last summer in which its clocks were changed'],
  ['America/Mexico_City',   '2026-07-01T12:00:00Z', -6,    'the summers since'],
  ['America/Sao_Paulo',     '2018-12-01T12:00:00Z', -2,    'the last summer in which its clocks were changed'],
  ['America/Sao_Paulo',     '2026-12-01T12:00:00Z', -3,    'the summers since'],
  ['America/Santiago',      '2026-01-15T12:00:00Z', -3,    'summer in the south'],
  ['America/Santiago',      '2026-07-15T12:00:00Z', -4,    'winter in the south'],
  ['Australia/Lord_Howe',   '2026-01-15T12:00:00Z', 11,    'summer'],
  ['Australia/Lord_Howe',   '2026-07-15T12:00:00Z', 10.5,  'winter, half an hour earlier'],
  ['Asia/Kathmandu',        '2026-01-15T12:00:00Z', 5.75,  'a quarter of an hour off'],
  ['America/Bogota',        '2026-01-15T12:00:00Z', -5,    'no summer time'],
  ['Pacific/Kiritimati',    '2026-01-15T12:00:00Z', 14,    'a day ahead of the other side of the line'],
  ['Pacific/Apia',          '2011-12-29T12:00:00Z', -10,   'before it left out a day'],
  ['Pacific/Apia',          '2012-01-01T12:00:00Z', 14,    'after it'],
])('%s at %s is %d hours: %s', (zone, moment, offset) => {
  expect(hours(zone, moment)).toBe(offset);
});

test('the offset changes in the very second of the change', () => {
  const zone = namedZone('America/Santiago');
  const change = Date.parse('2026-04-05T03:00:00Z');
  expect([change - 1000, change].map((ms) => zone.offsetAt(ms) / HOUR_MS)).toEqual([-3, -4]);
  expect(zone.isFixed).toBe(false);
});

test('milliseconds change nothing, before 1970 either', () => {
  const zone = namedZone('America/Bogota');
  for (const moment of ['2026-03-01T00:00:00.999Z', '1969-12-31T23:59:59.001Z', '1960-01-01T00:00:00.500Z'])
    expect(zone.offsetAt(Date.parse(moment))).toBe(-5 * HOUR_MS);
});

test('local mean time before zones is to the second', () => {
  expect(namedZone('America/Bogota').offsetAt(Date.UTC(1880, 0, 1))).toBe(-(4 * 3600 + 56 * 60 + 16) * 1000);
});

test('there is no zone of another name', () => {
  expect(() => namedZone('Mars/Olympus')).toThrow(RangeError);
});

/** A zone that counts what it is asked. */
function counting(zone: Zone): Zone & { asked: number } {
  const counted = {
    asked: 0,
    isFixed: zone.isFixed,
    offsetAt(ms: number) {
      counted.asked++;
      return zone.offsetAt(ms);
    },
  };
  return counted;
}

test('by the day, a zone is asked twice for every moment of a day without a change', () => {
  const zone = counting(namedZone('America/Santiago'));
  const daily = dailyZone(zone);
  const day = Date.UTC(2026, 6, 1);
  for (let hour = 0; hour < 24; hour++) expect(daily.offsetAt(day + hour * HOUR_MS)).toBe(-4 * HOUR_MS);
  expect(zone.asked).toBe(2);
});

test('by the day, a day of a change is still told to the second', () => {
  const zone = namedZone('America/Santiago');
  const daily = dailyZone(zone);
  for (const day of [Date.UTC(2026, 3, 5), Date.UTC(2026, 8, 6)])
    for (let ms = day - DAY_MS; ms < day + 2 * DAY_MS; ms += HOUR_MS / 2)
      expect(daily.offsetAt(ms)).toBe(zone.offsetAt(ms));
});
