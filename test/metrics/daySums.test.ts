import fc from 'fast-check';
import { DaySums } from '../../src/metrics/daySums';
import type { OpenHours } from '../../src/metrics/openHours';
import { hoursOn } from '../../src/metrics/openHours';
import { OpenTime } from '../../src/metrics/openTime';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const dayHours = fc.constantFrom([], [9 * HOUR, 17 * HOUR], [0, 6 * HOUR, 22 * HOUR, DAY], [0, DAY]);
const anyWeek = fc.array(dayHours, { minLength: 7, maxLength: 7 });
const anyDay = fc.integer({ min: -60, max: 60 });
/** Dates of every year around 1 January, 29 February among them. */
const anyYearly = fc.constantFrom(1105, 1224, 1225, 1231, 101, 106, 228, 229, 301);
const anyOpenHours = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.oneof(anyDay, fc.constant(-Infinity)), anyWeek), {
      minLength: 1,
      maxLength: 4,
      selector: ([fromDay]) => fromDay,
    }),
    fc.array(fc.tuple(anyDay, dayHours), { maxLength: 8 }),
    fc.array(fc.tuple(anyYearly, dayHours), { maxLength: 4 }),
  )
  .map(([versions, holidays, yearly]): OpenHours => {
    const sorted = versions
      .map(([fromDay, week]) => ({ fromDay, week }))
      .sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
    return { versions: sorted, holidays: new Map(holidays), yearly: new Map(yearly) };
  });

test('DaySums counts what counting day by day counts', () => {
  fc.assert(
    fc.property(anyOpenHours, fc.constantFrom(0, 789, 40_000, -30_000), anyDay, anyDay, (open, base, a, b) => {
      const [from, to] = [base + Math.min(a, b), base + Math.max(a, b)];
      const days = Array.from({ length: to - from }, (_, i) => hoursOn(open, from + i).length);
      const sums = new DaySums(open, (hours) => hours.length);
      expect(sums.between(from, to)).toBe(days.reduce((sum, value) => sum + value, 0));
      expect(sums.between(to, from)).toBe(0 - sums.between(from, to));
    }),
    { seed: 13, numRuns: 500 },
  );
});

test('OpenTime counts what looking at every half hour counts', () => {
  fc.assert(
    fc.property(
      anyOpenHours,
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      (open, at, count) => {
        const halves = Array.from({ length: count }, (_, i) => ((at + i) * HOUR) / 2);
        const isOpen = (ms: number) => {
          const day = Math.floor(ms / DAY);
          const hours = hoursOn(open, day);
          return hours.some((edge, i) => i % 2 === 0 && ms - day * DAY >= edge && ms - day * DAY < (hours[i + 1] ?? 0));
        };
        const [from, to] = [(at * HOUR) / 2, ((at + count) * HOUR) / 2];
        expect(new OpenTime(open).between(from, to)).toBe((halves.filter(isOpen).length * HOUR) / 2);
      },
    ),
    { seed: 14, numRuns: 300 },
  );
});
