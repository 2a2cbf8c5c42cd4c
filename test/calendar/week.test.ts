// The open hours of days and weeks.

import fc from 'fast-check';
import { DAY_MS } from '../../src/calendar/civil';
import { ALWAYS_OPEN, CLOSED, mergedHours } from '../../src/calendar/week';

test('a week without closing time has seven whole days, a closed day nothing', () => {
  expect(ALWAYS_OPEN).toEqual(Array.from({ length: 7 }, () => [0, DAY_MS]));
  expect(CLOSED).toEqual([]);
});

// prettier-ignore
test.each<[string, [number, number][], number[]]>([
  ['nothing',                     [],                              []],
  ['one stretch',                 [[1, 2]],                        [1, 2]],
  ['two apart, the wrong way',    [[5, 6], [1, 2]],                [1, 2, 5, 6]],
  ['two that touch',              [[1, 2], [2, 3]],                [1, 3]],
  ['two that overlap',            [[1, 4], [2, 6]],                [1, 6]],
  ['one inside another',          [[1, 9], [3, 4]],                [1, 9]],
  ['the same twice',              [[1, 2], [1, 2]],                [1, 2]],
  ['a chain',                     [[7, 9], [1, 3], [3, 5], [4, 7]], [1, 9]],
])('%s', (_, stretches, merged) => {
  expect(mergedHours(stretches)).toEqual(merged);
});

test('what is open in any stretch is open, and nothing else; nothing touches', () => {
  const stretch = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => [start, start + length] as const);
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const merged = mergedHours(stretches);
      const isIn = (hour: number): boolean =>
        merged.some((start, i) => i % 2 === 0 && hour >= start && hour < (merged[i + 1] ?? 0));
      for (let hour = 0; hour < 40; hour++)
        expect(isIn(hour)).toBe(stretches.some(([start, end]) => hour >= start && hour < end));
      merged.forEach((edge, i) => expect(edge).toBeGreaterThan(merged[i - 1] ?? -1));
    }),
    { seed: 15 },
  );
});
