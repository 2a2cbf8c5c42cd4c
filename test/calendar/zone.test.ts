import { namedZone } from '../../src/calendar/namedZone';
import type { Zone } from '../../src/calendar/zone';
import { WALL_CLOCK, instantOf, offsetSpans } from '../../src/calendar/zone';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A zone that is an hour ahead between two instants. */
const summer = (from: number, to: number): Zone => ({
  isFixed: false,
  offsetAt: (ms) => (ms >= from && ms < to ? HOUR : 0),
});

test('offsetSpans() finds each change to the second', () => {
  const [from, to] = [40 * DAY + 7 * HOUR, 70 * DAY + 12_345_000];
  expect(offsetSpans(summer(from, to), 0, 100 * DAY)).toEqual([
    { from: 0, to: from, offset: 0 },
    { from, to, offset: HOUR },
    { from: to, to: 100 * DAY, offset: 0 },
  ]);
});

test('offsetSpans() sees changes at the very start and leaves those at the end out', () => {
  expect(offsetSpans(summer(0, 50 * DAY), 0, 50 * DAY)).toEqual([{ from: 0, to: 50 * DAY, offset: HOUR }]);
  expect(offsetSpans(WALL_CLOCK, -5, 5)).toEqual([{ from: -5, to: 5, offset: 0 }]);
});

test('instantOf() is the first of two, and skips gaps forward', () => {
  const [from, to] = [10 * DAY, 20 * DAY];
  const zone = summer(from, to);
  expect(instantOf(zone, 5 * DAY)).toBe(5 * DAY);
  expect(instantOf(zone, 15 * DAY)).toBe(15 * DAY - HOUR);
  // The clock jumps from 00:00 to 01:00 on day 10, and from 01:00 back to 00:00 on day 20.
  expect(instantOf(zone, from + HOUR / 2)).toBe(from + HOUR / 2);
  expect(instantOf(zone, to + HOUR / 2)).toBe(to - HOUR / 2);
});

test('offsetSpans() of a far year are those of its like 400 years before, asked of the zone only once', () => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Santiago', timeZoneName: 'longOffset' });
  let asked = 0;
  const zone: Zone = {
    isFixed: false,
    offsetAt: (ms) => {
      asked++;
      const [, sign = '', hours = '0'] = /GMT([+-])(\d\d)/.exec(format.format(ms)) ?? [];
      return (sign === '-' ? -1 : 1) * Number(hours) * HOUR;
    },
  };
  const year = (number: number) => offsetSpans(zone, Date.UTC(number, 0, 1), Date.UTC(number + 1, 0, 1));
  const near = year(2107);
  const before = asked;
  for (const shift of [400, 4000, 7600]) {
    const far = year(2107 + shift);
    const ms = Date.UTC(2107 + shift, 0, 1) - Date.UTC(2107, 0, 1);
    expect(far).toEqual(near.map(({ from, to, offset }) => ({ from: from + ms, to: to + ms, offset })));
    for (const { from, to, offset } of far)
      expect([zone.offsetAt(from), zone.offsetAt(to - 1)]).toEqual([offset, offset]);
  }
  expect(near.length).toBe(3);
  expect(asked - before).toBeLessThan(20);
});

test('Casablanca, which moves its clocks back for Ramadan, at another time each year, is seen whole', () => {
  const zone = namedZone('Africa/Casablanca');
  const [from, to] = [Date.UTC(2019, 0, 1), Date.UTC(2035, 0, 1)];
  const spans = offsetSpans(zone, from, to);
  for (const span of spans) {
    for (let at = span.from; at < span.to; at += 6 * 3_600_000)
      if (zone.offsetAt(at) !== span.offset) throw new Error(String(at));
    expect([zone.offsetAt(span.from), zone.offsetAt(span.to - 1000)]).toEqual([span.offset, span.offset]);
  }
  // Back and forth once a year, and in 2029 back again on the last days of December, for the Ramadan of 2030.
  const changes = spans.slice(1).map((span) => new Date(span.from).getUTCFullYear());
  const timesIn = (year: number) => changes.filter((other) => other === year).length;
  expect([2019, 2020, 2026, 2029].map(timesIn)).toEqual([2, 2, 2, 3]);
  expect(changes.length).toBeGreaterThanOrEqual(32);
});
