import fc from 'fast-check';
import { rectanglesOf } from '../../src/template/rectangles';

const cells = (...drawn: string[]) =>
  drawn.flatMap((line, row) =>
    [...line].flatMap((sign, column) => (sign === '#' ? [{ row: row + 1, column: column + 1 }] : [])),
  );
const shown = (...drawn: string[]) =>
  rectanglesOf(cells(...drawn)).map(({ row, column, lastRow, lastColumn }) => [row, column, lastRow, lastColumn]);

// prettier-ignore
test.each<[string, string[], number[][]]>([
  ['nothing',                          ['..', '..'],         []],
  ['one cell',                         ['..', '.#'],         [[2, 2, 2, 2]]],
  ['a row',                            ['.###'],             [[1, 2, 1, 4]]],
  ['a column',                         ['#', '#', '#'],      [[1, 1, 3, 1]]],
  ['a block',                          ['##', '##'],         [[1, 1, 2, 2]]],
  ['two in a row',                     ['#.#'],              [[1, 1, 1, 1], [1, 3, 1, 3]]],
  ['a stair',                          ['#.', '##'],         [[1, 1, 1, 1], [2, 1, 2, 2]]],
  ['two apart in a column',            ['#', '.', '#'],      [[1, 1, 1, 1], [3, 1, 3, 1]]],
  ['two columns that grow side by side', ['#.#', '#.#'],     [[1, 1, 2, 1], [1, 3, 2, 3]]],
])('%s', (_, drawn, rectangles) => {
  expect(shown(...drawn)).toEqual(rectangles);
});

test('every cell is covered once and no other, in whatever order they come', () => {
  const spot = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 6 }) });
  const key = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;
  fc.assert(
    fc.property(fc.uniqueArray(spot, { selector: key }), (spots) => {
      const covered = rectanglesOf(spots).flatMap(({ row, column, lastRow, lastColumn = column }) =>
        Array.from({ length: lastRow - row + 1 }, (_, down) =>
          Array.from({ length: lastColumn - column + 1 }, (_, right) =>
            key({ row: row + down, column: column + right }),
          ),
        ).flat(),
      );
      expect(covered.sort()).toEqual(spots.map(key).sort());
    }),
  );
});
