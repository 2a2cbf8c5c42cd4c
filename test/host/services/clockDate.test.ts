import { createClockDate } from '../../../src/host/services/clockDate';

const NOW = Date.UTC(2026, 10, 22, 18);
const ClockDate = createClockDate(() => new Date(NOW));

test('now is the moment of the host, in all its ways', () => {
  expect([new ClockDate().getTime(), ClockDate.now(), ClockDate()]).toEqual([NOW, NOW, String(new Date(NOW))]);
});

// prettier-ignore
test.each([
  ['a number',      () => new ClockDate(0),                      0],
  ['a text',        () => new ClockDate('2026-01-02T03:04:05Z'), Date.UTC(2026, 0, 2, 3, 4, 5)],
  ['parts',         () => new ClockDate(2026, 0, 2, 3),          new Date(2026, 0, 2, 3).getTime()],
  ['another date',  () => new ClockDate(new Date(7)),            7],
  ['nothing known', () => new ClockDate(NaN),                    NaN],
])('a date of %s is that of JavaScript', (_, make, time) => {
  expect(make().getTime()).toBe(time);
});

test('all else is JavaScript’s own: Date.UTC, Date.parse, instanceof, the year of a date', () => {
  const date = new ClockDate();
  expect([ClockDate.UTC(2026, 0, 1), ClockDate.parse('1970-01-01T00:00:01Z')]).toEqual([Date.UTC(2026, 0, 1), 1000]);
  expect([date instanceof Date, date instanceof ClockDate, Object.prototype.toString.call(date)]).toEqual([
    true,
    true,
    '[object Date]',
  ]);
  expect(date.toISOString()).toBe('2026-11-22T18:00:00.000Z');
});

test('the clock may go on', () => {
  let now = 5;
  const Ticking = createClockDate(() => new Date(now));
  const first = new Ticking().getTime();
  now = 9;
  expect([first, Ticking.now()]).toEqual([5, 9]);
});
