import fc from 'fast-check';
import { countUpTo } from '../../src/calendar/countUpTo';

test('as many as hold, when those that hold come first', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (length, holding) => {
      expect(countUpTo(length, (i) => i < holding)).toBe(Math.min(length, holding));
    }),
    { seed: 17 },
  );
});

test('it asks about few of many, and about none of none', () => {
  let asked = 0;
  const count = (length: number): number => {
    asked = 0;
    return countUpTo(length, (i) => {
      asked++;
      return i < 777;
    });
  };
  expect([count(1_000_000), asked <= 20]).toEqual([777, true]);
  expect([count(0), asked]).toEqual([0, 0]);
});
