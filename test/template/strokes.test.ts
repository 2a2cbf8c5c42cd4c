import fc from 'fast-check';
import { strokesOf, type Stroke } from '../../src/template/strokes';

const linesOf = (sizes: readonly number[], first = 1) =>
  sizes.map((pixels, index) => ({ line: first + index, pixels }));

const print = ({ first, count, pixels }: Stroke) => `${first}+${count} ${pixels}`;

test.each([
  ['equal neighbours together', [16, 280, 160, 160], ['1+1 16', '2+1 280', '3+2 160']],
  ['one that comes back across those between', [90, 40, 90], ['1+3 90', '2+1 40']],
  ['one within another', [16, 90, 40, 90, 60, 90, 16], ['1+7 16', '2+5 90', '3+1 40', '5+1 60']],
  ['all alike in one call', [90, 90, 90], ['1+3 90']],
  ['nothing', [], []],
])('sizes are set in the fewest calls: %s', (_, sizes, calls) => {
  expect(strokesOf(linesOf(sizes)).map(print)).toEqual(calls);
});

test('lines that are not listed are never touched', () => {
  const apart = [...linesOf([90, 40], 3), ...linesOf([90], 9)];
  expect(strokesOf(apart).map(print)).toEqual(['3+1 90', '4+1 40', '9+1 90']);
});

test('every line ends with its own size, in no more calls than it has runs', () => {
  const sizes = fc.array(fc.record({ gap: fc.nat(2), pixels: fc.integer({ min: 1, max: 4 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, (given) => {
      let line = 0;
      const lines = given.map(({ gap, pixels }) => ({ line: (line += gap + 1), pixels }));
      const strokes = strokesOf(lines);
      const set = new Map<number, number>();
      for (const { first, count, pixels } of strokes)
        for (let each = first; each < first + count; each++) set.set(each, pixels);
      expect([...set].sort(([a], [b]) => a - b)).toEqual(lines.map((each) => [each.line, each.pixels]));
      expect(strokes.length).toBeLessThanOrEqual(lines.length);
    }),
  );
});
