import fc from 'fast-check';
import { planFreshBlocks, planUpdateBlocks } from '../../../src/gas/import/importBlocks';
import type { Block } from '../../../src/gas/import/importBlocks';
import { mergeLeads } from '../../../src/gas/import/importMerge';
import type { ImportTable } from '../../../src/gas/import/importMerge';
import type { ImportCell } from '../../../src/gas/import/importTypes';

// A column of the user's own stands between the name and the company.
const columns = { id: 0, name: 1, company: 3, email: 4, value: 5 };
const keys = ['id', 'name', 'company', 'email', 'value'];
const tableOf = (...rows: unknown[][]): ImportTable => ({ rows, columns, isSkipped: () => false });
const noFormulas = (table: ImportTable): string[][] => table.rows.map((row) => row.map(() => ''));

const idsOf = (rows: ImportCell[][]): string[] => rows.map(([id]) => String(id)).filter((id) => id !== '');
const merge = (table: ImportTable, rows: ImportCell[][], ids = idsOf(rows), sharedEmails: string[] = []) =>
  mergeLeads(table, { keys, dateKeys: ['value'], rows, ids, sharedEmails });

test('mergeLeads() fills and replaces, and never empties', () => {
  const table = tableOf(['1', 'Ana', 'own', '', 'a@x', 5]);
  const { changes, fresh, counts } = merge(table, [['1', '', 'ACME', 'b@x', 5]]);
  expect(changes).toEqual([
    { row: 0, column: 3, value: 'ACME' },
    { row: 0, column: 4, value: 'b@x' },
  ]);
  expect([fresh, counts]).toEqual([[], { added: 0, updated: 1, unchanged: 0 }]);
});

test('mergeLeads() leaves what is there alone where a column only fills blanks', () => {
  const table = tableOf(['1', 'Ana', '', '', '', 5], ['2', 'Eva', '', '', '', '']);
  const chunk = {
    keys: ['id', 'value'],
    dateKeys: ['value'],
    fillKeys: ['value'],
    ids: ['1', '2', '3'],
    sharedEmails: [],
  };
  const { changes, fresh } = mergeLeads(table, { ...chunk, rows: [['1', 7], ['2', 7], ['3', 7]] }); // prettier-ignore
  expect([changes, fresh]).toEqual([[{ row: 1, column: 5, value: 7 }], [['3', 7]]]);
});

test('mergeLeads() adds below the last lead, whatever computed columns hold further down', () => {
  const table = tableOf(['1', 'Ana', '', '', '', ''], ['', '', 'own', '', '', ''], ['', '', '', '', '', 0]);
  expect(merge(table, [['2', '', '', '', '']]).freeRow).toBe(3);
});

test.each([
  ['by id', ['1', 'Otra', '', 'z@x', ''], 0],
  ['by e-mail, whatever its case', ['', '', '', 'B@X', ''], 1],
  ['by e-mail when its id is new', ['9', '', '', 'b@x', ''], 1],
  ['by name and company where nothing else is known', ['', 'eva', 'zeta', '', ''], 2],
  ['by name when the company is unknown', ['', 'Eva', '', '', ''], 2],
  ['by name when the row holds nothing else', ['7', 'Solo', 'X', 'solo@x', 3], 3],
  ['to none by name when another company is known', ['', 'Eva', 'Otra', '', ''], undefined],
  ['to none by name when it has an id', ['7', 'Eva', 'Zeta', '', ''], undefined],
])('mergeLeads() matches %s', (_, row, place) => {
  const table = tableOf(
    ['1', 'Ana', '', '', 'a@x', ''],
    ['2', 'Luis', '', '', 'b@x', ''],
    ['', 'Eva', '', 'Zeta', '', ''],
    ['', 'Solo', '', '', '', ''],
  );
  const { changes, fresh } = merge(table, [[...row.slice(0, 4), 99]]);
  expect(changes.map((change) => change.row).at(-1)).toBe(place);
  expect(fresh).toHaveLength(place === undefined ? 1 : 0);
});

test('mergeLeads() keeps the id a lead already has', () => {
  expect(merge(tableOf(['2', '', '', '', 'b@x', '']), [['9', '', '', 'b@x', '']]).counts.unchanged).toBe(1);
});

test('mergeLeads() does not join leads with different ids of one file, although they share an e-mail', () => {
  const table = tableOf(['2', '', '', '', 'b@x', '']);
  expect(merge(table, [['9', '', '', 'b@x', '']], ['9', '2']).fresh).toHaveLength(1);
});

test('mergeLeads() makes two leads of two ids of one file that share the e-mail of a third lead, again and again', () => {
  const rows = [
    ['8', 'Ana', '', 'b@x', ''],
    ['9', 'Eva', '', 'b@x', ''],
  ];
  const table = tableOf(['1', 'Otra', '', '', 'b@x', '']);
  const { fresh, changes } = merge(table, rows, ['8', '9'], ['b@x']);
  expect([fresh, changes]).toEqual([rows, []]);
  const after = tableOf(
    ...table.rows.map((row) => [...row]),
    ['8', 'Ana', '', '', 'b@x', ''],
    ['9', 'Eva', '', '', 'b@x', ''],
  );
  expect(merge(after, rows, ['8', '9'], ['b@x']).counts).toEqual({ added: 0, updated: 0, unchanged: 2 });
});

test('mergeLeads() takes nobody for another because both lack an e-mail and say so', () => {
  const table = tableOf(['', 'Ana', '', 'Alfa', 'pendiente', '']);
  expect(merge(table, [['', 'Luis', 'Beta', 'pendiente', '']]).fresh).toHaveLength(1);
  expect(merge(table, [['', 'Ana', 'Alfa', 'pendiente', '']]).counts.unchanged).toBe(1);
});

test('mergeLeads() keeps namesakes of two companies apart, although the sheet knows neither company', () => {
  const rows = [
    ['', 'Ana', 'Alfa', '', ''],
    ['', 'Ana', 'Beta', '', ''],
  ];
  const { changes, fresh } = merge(tableOf(['', 'Ana', '', '', '', 5]), rows);
  expect([changes, fresh]).toEqual([[{ row: 0, column: 3, value: 'Alfa' }], [rows[1]]]);
});

test('mergeLeads() takes a moment that clocks skip for what the cell says of it', () => {
  const table = { ...tableOf(['1', '', '', '', '', 43023 + 1 / 24]), isSkipped: (serial: number) => serial === 43023 };
  expect(merge(table, [['1', '', '', '', 43023]]).counts.unchanged).toBe(1);
  expect(merge(table, [['1', '', '', '', 43024]]).counts.updated).toBe(1);
});

test('mergeLeads() takes two rows of one new lead as one', () => {
  const { fresh, counts } = merge(tableOf(), [
    ['1', 'Ana', '', '', ''],
    ['1', '', 'ACME', '', 4],
  ]);
  expect([fresh, counts.added]).toEqual([[['1', 'Ana', 'ACME', '', 4]], 1]);
});

test('planFreshBlocks() writes each run of columns once, the name first, and never another’s column', () => {
  const plan = merge(tableOf(), [['1', 'Ana', 'ACME', '', 4]]);
  expect(planFreshBlocks(plan, keys, columns)).toEqual([
    { row: 0, column: 0, values: [['1', 'Ana']] },
    { row: 0, column: 3, values: [['ACME', '', 4]] },
  ]);
});

test('planUpdateBlocks() writes as few blocks as told, cutting at the widest gaps', () => {
  const table = tableOf(...Array.from({ length: 9 }, (_, index) => [String(index), 'N', '', '', '', index]));
  const plan = merge(
    table,
    [0, 1, 8].map((index) => [String(index), '', '', '', 50]),
  );
  const blocks = planUpdateBlocks(plan, table, noFormulas(table), 2);
  expect(blocks).toEqual([
    { row: 0, column: 5, values: [[50], [50]] },
    { row: 8, column: 5, values: [[50]] },
  ]);
  const [only] = planUpdateBlocks(plan, table, noFormulas(table), 1);
  expect(only?.values.flat()).toEqual([50, 50, 2, 3, 4, 5, 6, 7, 50]);
});

test('planUpdateBlocks() writes around formulas', () => {
  const table = tableOf(...Array.from({ length: 3 }, (_, index) => [String(index), '', '', '', '', index]));
  const formulas = noFormulas(table);
  formulas[1]?.splice(5, 1, '=2*3');
  const plan = merge(
    table,
    [0, 1, 2].map((index) => [String(index), '', '', '', 50]),
  );
  expect(planUpdateBlocks(plan, table, formulas, 1)).toEqual([
    { row: 0, column: 5, values: [[50]] },
    { row: 2, column: 5, values: [[50]] },
  ]);
});

const person = fc.integer({ min: 1, max: 4 });
const known = fc.boolean();
/** What a file or a sheet says of one of four people: some of it, always enough to tell who it is. */
const lead = fc
  .tuple(person, known, known, known, fc.constantFrom<ImportCell>('', 1, 2))
  .filter(([, hasId, hasName, hasEmail]) => hasId || hasName || hasEmail)
  .map(([who, hasId, hasName, hasEmail, value]): ImportCell[] => [
    hasId ? `L${who}` : '',
    hasName ? `N${who}` : '',
    hasName ? `C${who}` : '',
    hasEmail ? `e${who}@x` : '',
    value,
  ]);
const sheet = fc
  .array(lead)
  .map((rows) => tableOf(...rows.map(([id, name, company, email, value]) => [id, name, 'own', company, email, value])));

test('a chunk merged a second time adds nothing', () => {
  fc.assert(
    fc.property(sheet, fc.array(lead), (table, rows) => {
      const after = apply(table, rows);
      expect(merge(after, rows).fresh).toEqual([]);
    }),
  );
});

test('a chunk that says one thing of each lead changes nothing the second time', () => {
  const rows = fc.uniqueArray(lead, { selector: ([id, name, , email]) => /\d/.exec(`${id}${name}${email}`)?.[0] });
  fc.assert(
    fc.property(sheet, rows, (table, chunk) => {
      const again = merge(apply(table, chunk), chunk);
      expect([again.changes, again.fresh]).toEqual([[], []]);
    }),
  );
});

test('a merge empties no cell and touches no column of others', () => {
  fc.assert(
    fc.property(sheet, fc.array(lead), (table, rows) => {
      const after = apply(table, rows);
      table.rows.forEach((row, place) =>
        row.forEach((value, column) => {
          if (column === 2) expect(after.rows[place]?.[column]).toBe(value);
          else if (value !== '') expect(after.rows[place]?.[column]).not.toBe('');
        }),
      );
    }),
  );
});

test('every id of the file is on the sheet once', () => {
  fc.assert(
    fc.property(fc.array(lead), (rows) => {
      const identified = rows.filter(([id]) => id !== '');
      const { fresh } = merge(tableOf(), identified);
      expect(fresh.map(([id]) => id).sort()).toEqual([...new Set(identified.map(([id]) => id))].sort());
    }),
  );
});

/** The sheet after a chunk's blocks are written on it. */
function apply(table: ImportTable, rows: ImportCell[][]): ImportTable {
  const plan = merge(table, rows);
  const grid = table.rows.map((row) => [...row]);
  const blocks = [...planUpdateBlocks(plan, table, noFormulas(table), 2), ...planFreshBlocks(plan, keys, columns)];
  for (const block of blocks) write(grid, block);
  return tableOf(...grid);
}

function write(grid: unknown[][], { row, column, values }: Block): void {
  values.forEach((cells, index) => {
    while (grid.length <= row + index) grid.push(['', '', '', '', '', '']);
    grid[row + index]?.splice(column, cells.length, ...cells);
  });
}
