// Rows sorted by scripts and by the grid: looks, notes and formulas go along, and columns filled from above stand still.
import { script } from './support/addOn';
import type { Workbook } from '../../src/host/workbook';

const ROWS = `
  sheet.getRange('A1:C5').setValues([['Name', 'Points', 'Twice'], ['b', 2, ''], ['a', 3, ''], ['', '', ''], ['c', 'x', '']]);
  sheet.getRange('C2').setFormula('=B2*2'); sheet.getRange('C3').setFormula('=B3*2');
  sheet.getRange('D1').setFormula('=VSTACK("Shown";ARRAYFORMULA(A2:A5&"!"))');
  sheet.getRange('A2').setNote('note of b').setBackground('#ff0000');`;

function rowsOf(workbook: Workbook): unknown[] {
  return workbook.read('Sheet1', 'A2:D5').map((row) => row.join(' '));
}

// prettier-ignore
test.each([
  ['1',                                                    ['a 3 6 a!', 'b 2 4 b!', 'c x  c!', '   !']],
  ['{ column: 1, ascending: false }',                      ['c x  c!', 'b 2 4 b!', 'a 3 6 a!', '   !']],
  ['{ column: 2 }',                                        ['b 2 4 b!', 'a 3 6 a!', 'c x  c!', '   !']],
  ['[{ column: 3, ascending: false }, 1]',                 ['a 3 6 a!', 'b 2 4 b!', 'c x  c!', '   !']],
  ['4',                                                    ['   !', 'a 3 6 a!', 'b 2 4 b!', 'c x  c!']],
])('Range.sort(%s)', (spec, rows) => {
  const { workbook } = script(`${ROWS} sheet.getRange('A2:D5').sort(${spec});`);
  expect(rowsOf(workbook)).toEqual(rows);
  const at = rows.findIndex((row) => row.startsWith('b')) + 2;
  const { notes, styles, contents } = workbook.inspect('Sheet1');
  expect([notes, styles]).toEqual([{ [`A${at}`]: 'note of b' }, { [`A${at}`]: { fillColor: '#ff0000' } }]);
  expect(contents[`C${at}`]).toBe(`=B${at}*2`);
});

test('a sort is one step back', () => {
  const workbook = script(ROWS).workbook;
  const before = workbook.inspect('Sheet1');
  workbook.host.model.dispatch('SORT_CELLS', SORT);
  expect(workbook.inspect('Sheet1')).not.toEqual(before);
  workbook.undo();
  expect(workbook.inspect('Sheet1')).toEqual(before);
});

const SORT = {
  sheetId: 'sheet1',
  col: 0,
  row: 0,
  zone: { left: 0, right: 3, top: 0, bottom: 4 },
  sortDirection: 'asc',
} as const;

test("the grid's own sort leaves the headings, and takes notes, looks and formulas along", () => {
  const { workbook } = script(ROWS);
  expect(workbook.host.model.dispatch('SORT_CELLS', SORT).isSuccessful).toBe(true);
  expect(rowsOf(workbook)).toEqual(['a 3 6 a!', 'b 2 4 b!', 'c x  c!', '   !']);
  expect(workbook.inspect('Sheet1')).toMatchObject({
    notes: { A3: 'note of b' },
    styles: { A3: { fillColor: '#ff0000' } },
  });
});

test('a formula that would be moved and fills other rows of what is sorted is left alone', () => {
  const { workbook } = script(
    `sheet.getRange('A1:A4').setValues([[4], [3], [2], [1]]); sheet.getRange('B2').setFormula('=SEQUENCE(2)');`,
  );
  const zone = { left: 0, right: 1, top: 0, bottom: 3 };
  expect(workbook.host.model.dispatch('SORT_CELLS', { ...SORT, zone }).isSuccessful).toBe(false);
});

test('a column outside the range, or none, is refused', () => {
  expect(() => script(`sheet.getRange('B1:C3').sort(1);`)).toThrow('must be within the range');
  expect(() => script(`sheet.getRange('B1:C3').sort('B');`)).toThrow('a column to sort by is wanted');
});
