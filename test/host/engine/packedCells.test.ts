import fc from 'fast-check';
import { pack, unpack } from '../../../src/host/engine/packedCells';

test('a column of one format is one block', () => {
  const cells = Array.from({ length: 1000 }, (_, row) => ({ row, col: 3, format: '0%' }));
  expect(pack(cells)).toEqual({ looks: [{ format: '0%' }], blocks: [[0, 3, 1000, 1, 0]] });
});

test('a rectangle of one style is one block, and contents that differ are apart', () => {
  const cells = [0, 1, 2].flatMap((row) => [4, 5].map((col) => ({ row, col, style: { bold: true } })));
  expect(pack(cells).blocks).toEqual([[0, 4, 3, 2, 0]]);
  const others = cells.map((cell, index) => ({ ...cell, content: String(index) }));
  expect(pack(others).blocks).toHaveLength(6);
});

test('any list of writes comes back as it was, in the same order for each cell', () => {
  const cell = fc.record(
    { row: fc.nat(4), col: fc.nat(4), content: fc.constantFrom('', 'a', '=A1'), format: fc.constantFrom('', '0%') },
    { requiredKeys: ['row', 'col'] },
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(cells))))).toEqual(cells);
    }),
  );
});
