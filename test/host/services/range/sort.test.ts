import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk();

/** The rows of A1:B… after a sort, by their second column. */
function order(values: readonly unknown[], spec: string): string {
  const rows = values.map((value, i) => [value, String.fromCharCode(97 + i)]);
  return work(`
    sheet.getRange(1, 1, ${rows.length}, 2).setValues(${JSON.stringify(rows)}).sort(${spec});
    return sheet.getRange(1, 2, ${rows.length}, 1).getValues().join('').replace(/,/g, '');`) as string;
}

// prettier-ignore
test.each([
  [[3, 1, 2],                       '1',                                  'bca'],
  [[3, 1, 2],                       '{ column: 1 }',                      'bca'],
  [[3, 1, 2],                       '{ column: 1, ascending: true }',     'bca'],
  [[3, 1, 2],                       '{ column: 1, ascending: false }',    'acb'],
  [[3, 1, 2],                       '[{ column: 1, ascending: false }]',  'acb'],
  [[10, 9, 100],                    '1',                                  'bac'],
  [['b', 'A', 'a', 'B'],            '1',                                  'bcad'],
  [['é', 'f', 'e'],                 '1',                                  'cab'],
  [[2, 'x', true, 1, ''],           '1',                                  'dabce'],
  [[2, 'x', true, 1, ''],           '{ column: 1, ascending: false }',    'cbade'],
  [['', '', 1],                     '1',                                  'cab'],
  [['', '', 1],                     '{ column: 1, ascending: false }',    'cab'],
  [[1, 1, 1],                       '{ column: 1, ascending: false }',    'abc'],
  [['=NA()', 5, 'x'],               '1',                                  'bca'],
  [[-1, 0, -2],                     '1',                                  'cab'],
])('%j sorted by %s comes as %s', (values, spec, rows) => {
  expect(order(values, spec)).toBe(rows);
});

test('a second column decides where the first is alike, each in its own direction', () => {
  expect(
    work(`
    return sheet.getRange('A1:B4').setValues([['x', 1], ['w', 2], ['x', 3], ['w', 4]])
      .sort([{ column: 1 }, { column: 2, ascending: false }]).getValues();`),
  ).toEqual([
    ['w', 4],
    ['w', 2],
    ['x', 3],
    ['x', 1],
  ]);
});

test('columns are counted from the sheet’s first, not the range’s', () => {
  expect(work(`return sheet.getRange('C1:D2').setValues([['b', 1], ['a', 2]]).sort(3).getValues();`)).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

// prettier-ignore
test.each([
  ['2',                  'The sort column must be within the range.'],
  ['0',                  'The sort column must be within the range.'],
  ['[1, 5]',             'The sort column must be within the range.'],
  ['{}',                 'a column to sort by is wanted'],
  ['"A"',                'a column to sort by is wanted'],
  ['null',               'a column to sort by is wanted'],
])('sort(%s) of one column is refused', (spec, message) => {
  expect(() => work(`sheet.getRange('A1:A3').sort(${spec});`)).toThrow(message);
});

test('looks, number formats and notes go with their rows', () => {
  work(`
    sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
    sheet.getRange('A1').setNote('three').setFontWeight('bold').setNumberFormat('0.0');
    sheet.getRange('A2').setNote('one');
    sheet.getRange('A1:A3').sort(1);`);
  const { notes, styles, formats, contents } = workbook.inspect('Desk');
  expect({ notes, contents }).toEqual({ notes: { A1: 'one', A3: 'three' }, contents: { A1: '1', A2: '2', A3: '3' } });
  expect([Reflect.get(styles['A3'] ?? {}, 'bold'), formats]).toEqual([true, { A3: '0.0' }]);
});

test('formulas go on meaning their own row, and others their cells', () => {
  expect(
    work(`
    sheet.getRange('A1:A2').setValues([[2], [1]]);
    sheet.getRange('B1:B2').setFormulas([['=A1*10'], ['=A2*10+$A$1']]);
    sheet.getRange('A1:B2').sort(1);
    return sheet.getRange('B1:B2').getFormulas();`),
  ).toEqual([['=A1*10+$A$1'], ['=A2*10']]);
});

test('cells beside the range stay where they are', () => {
  expect(
    work(`
    sheet.getRange('A1:B2').setValues([[2, 'x'], [1, 'y']]);
    sheet.getRange('A1:A2').sort(1);
    return sheet.getRange('A1:B2').getValues();`),
  ).toEqual([
    [1, 'x'],
    [2, 'y'],
  ]);
});
