import { planFreshBlocks, planUpdateBlocks } from '../../../src/gas/import/importBlocks';
import type { ImportTable, Merge } from '../../../src/gas/import/importMerge';

const columns = { name: 0, id: 2, email: 3, value: 4 };
const merge = (part: Partial<Merge>): Merge => ({ ...EMPTY, ...part });
const EMPTY: Merge = { changes: [], fresh: [], freeRow: 0, counts: { added: 0, updated: 0, unchanged: 0 } };
const table: ImportTable = {
  isSkipped: () => false,
  columns,
  rows: Array.from({ length: 9 }, (_, row) => [`n${row}`, 'x', `i${row}`, `e${row}`, row]),
};

test('new leads are written by runs of columns: those with the id first, so that a stop leaves them recognised', () => {
  const plan = planFreshBlocks(merge({ fresh: [['Ana', '1', 5]], freeRow: 7 }), ['name', 'id', 'value'], columns);
  expect(plan).toEqual([
    { row: 7, column: 2, values: [['1', '', 5]] },
    { row: 7, column: 0, values: [['Ana']] },
  ]);
});

test('columns that the file does not fill are not written, and without new leads nothing is', () => {
  const plan = planFreshBlocks(merge({ fresh: [['a@x.mx'], ['b@x.mx']], freeRow: 1 }), ['email'], columns);
  expect(plan).toEqual([{ row: 1, column: 3, values: [['a@x.mx'], ['b@x.mx']] }]);
  expect(planFreshBlocks(EMPTY, ['email'], columns)).toEqual([]);
});

test('changes near each other are one block, with what stands between them written back as it is', () => {
  const changes = [
    { row: 3, column: 4, value: 50 },
    { row: 1, column: 2, value: 'new' },
  ];
  expect(planUpdateBlocks(merge({ changes }), table, [], 1)).toEqual([
    {
      row: 1,
      column: 2,
      values: [
        ['new', 'e1', 1],
        ['i2', 'e2', 2],
        ['i3', 'e3', 50],
      ],
    },
  ]);
});

test('with more blocks allowed the widest gaps are left out', () => {
  const changes = [0, 1, 8].map((row) => ({ row, column: 0, value: `N${row}` }));
  expect(planUpdateBlocks(merge({ changes }), table, [], 2)).toEqual([
    { row: 0, column: 0, values: [['N0'], ['N1']] },
    { row: 8, column: 0, values: [['N8']] },
  ]);
});

test('a formula is never written over, and its column is written cell by cell around it', () => {
  const formulas = table.rows.map((_, row) => ['', '', '', '', row === 2 ? '=A1' : '']);
  const changes = [1, 2, 3].map((row) => ({ row, column: 4, value: 9 }));
  expect(planUpdateBlocks(merge({ changes }), table, formulas, 1)).toEqual([
    { row: 1, column: 4, values: [[9]] },
    { row: 3, column: 4, values: [[9]] },
  ]);
});
