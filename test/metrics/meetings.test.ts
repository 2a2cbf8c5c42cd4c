import { DAY_MS, HOUR_MS, dayNumber } from '../../src/calendar/civil';
import { ALWAYS_OPEN } from '../../src/calendar/week';
import { nextMeeting, weekOfMonth, workingDayFrom } from '../../src/metrics/meetings';
import { WorkingDays } from '../../src/metrics/workingDays';

const everyDay = new WorkingDays({
  versions: [{ fromDay: -Infinity, week: ALWAYS_OPEN }],
  holidays: new Map(),
  yearly: new Map(),
});
const never = new WorkingDays({ versions: [], holidays: new Map(), yearly: new Map() });
const at = (month: number, day: number, hour = 9) => dayNumber(2026, month, day) * DAY_MS + hour * HOUR_MS;

test('the next of a series is the first from then on, the very moment included, wherever one asks', () => {
  for (const often of ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly'] as const) {
    let last = at(1, 13);
    for (let asOf = last; asOf < at(12, 31); asOf += 11 * HOUR_MS) {
      const next = nextMeeting(often, at(1, 13), asOf, everyDay);
      expect(next).toBeGreaterThanOrEqual(asOf);
      expect(next).toBeGreaterThanOrEqual(last);
      // A next time is its own next time, and nothing lies between.
      expect(nextMeeting(often, at(1, 13), next, everyDay)).toBe(next);
      if (often !== 'daily') expect((next - at(1, 13)) % (7 * DAY_MS)).toBe(0);
      last = next;
    }
  }
});

test('a month repeats weekday and week, the fourth standing for a fifth', () => {
  expect([1, 7, 8, 14, 15, 21, 22, 28, 29, 31].map((day) => weekOfMonth(dayNumber(2026, 1, day)))).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4, 4, 4,
  ]);
  expect(nextMeeting('monthly', at(1, 31), at(2, 1), everyDay)).toBe(at(2, 28));
  expect(nextMeeting('quarterly', at(1, 31), at(2, 1), everyDay)).toBe(at(4, 25));
});

test('where no day is worked there is no working day', () => {
  expect(workingDayFrom(0, never)).toBeNaN();
  expect(nextMeeting('daily', at(1, 1), at(2, 1), never)).toBeNaN();
  expect(workingDayFrom(5, everyDay)).toBe(5);
});
