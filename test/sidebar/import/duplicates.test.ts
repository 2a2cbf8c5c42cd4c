import fc from 'fast-check';
import { mergeDuplicates } from '../../../src/sidebar/import/duplicates';

const keys = ['id', 'name', 'company', 'email', 'source'];
const rowsOf = (...rows: string[][]) => rows.map((cells, index) => ({ number: index + 2, cells }));

test('mergeDuplicates() joins rows with the same id: the last value wins, a blank never', () => {
  const rows = rowsOf(['1', 'Ana', '', 'a@x.mx', 'Google'], ['2', 'Luis', '', '', ''], ['1', '', 'ACME', 'a@y.mx', '']);
  const { rows: merged, merged: count } = mergeDuplicates(keys, rows);
  expect(merged).toEqual([
    { number: 2, cells: ['1', 'Ana', 'ACME', 'a@y.mx', 'Google'] },
    { number: 3, cells: ['2', 'Luis', '', '', ''] },
  ]);
  expect(count).toBe(1);
});

test('mergeDuplicates() joins rows without id by e-mail, whatever its case', () => {
  const rows = rowsOf(
    ['', 'Ana', '', 'A@x.mx', ''],
    ['', '', '', ' a@X.mx', 'Google'],
    ['7', '', 'ACME', 'a@x.mx', ''],
  );
  const { rows: merged } = mergeDuplicates(keys, rows);
  expect(merged.map(({ cells }) => cells)).toEqual([['7', 'Ana', 'ACME', 'a@x.mx', 'Google']]);
});

test('mergeDuplicates() keeps different ids apart although they share an e-mail, and lists them', () => {
  const file = rowsOf(['1', '', '', 'a@x.mx', ''], ['2', '', '', 'A@x.mx', ''], ['3', '', '', 'c@x.mx', '']);
  const { rows, ids, sharedEmails } = mergeDuplicates(keys, file);
  expect(rows).toHaveLength(3);
  expect([ids, sharedEmails]).toEqual([['1', '2', '3'], ['a@x.mx']]);
});

test('mergeDuplicates() joins by name and company where nothing else is known', () => {
  const rows = rowsOf(['', 'Ana', 'ACME', '', ''], ['', 'ana', 'acme', '', 'Google'], ['', 'Ana', 'Zeta', '', '']);
  expect(mergeDuplicates(keys, rows).rows).toHaveLength(2);
});

test('mergeDuplicates() keeps name and company apart: Ana of Alfa Beta is not Ana Alfa of Beta', () => {
  const { rows } = mergeDuplicates(keys, rowsOf(['', 'Ana', 'Alfa Beta', '', ''], ['', 'Ana Alfa', 'Beta', '', '']));
  expect(rows).toHaveLength(2);
});

test('mergeDuplicates() takes nobody for another because of what is no e-mail', () => {
  const { rows } = mergeDuplicates(keys, rowsOf(['', 'Ana', '', 'pendiente', ''], ['', 'Luis', '', 'pendiente', '']));
  expect(rows).toHaveLength(2);
});

test('mergeDuplicates() keeps every id once, and joins nothing more the second time', () => {
  const lead = fc.record({ id: fc.constantFrom('', '1', '2', '3'), name: fc.constantFrom('', 'Ana', 'ANA', 'Luis') });
  const emailOf: Record<string, string> = { 1: 'a@x.mx', 2: 'a@x.mx', 3: 'c@x.mx' };
  fc.assert(
    fc.property(fc.array(lead), (leads) => {
      const cells = leads.map(({ id, name }) => [id, name, '', emailOf[id] ?? '', '']);
      const once = mergeDuplicates(keys, rowsOf(...cells));
      const ids = once.rows.map((row) => row.cells[0]).filter((id) => id !== '');
      expect(new Set(ids)).toEqual(new Set(leads.map(({ id }) => id).filter((id) => id !== '')));
      expect(ids).toHaveLength(new Set(ids).size);
      expect(mergeDuplicates(keys, once.rows)).toMatchObject({ rows: once.rows, merged: 0 });
    }),
  );
});
