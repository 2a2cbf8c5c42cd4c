import { openDesk } from './support/desk';

const { work, workbook } = openDesk();

test('an empty sheet is told as one', () => {
  work('');
  expect(workbook.inspect('Desk')).toEqual({
    name: 'Desk',
    rows: 1000,
    columns: 26,
    frozen: { rows: 0, columns: 0 },
    tabColor: '',
    gridlines: true,
    hidden: false,
    widths: {},
    contents: {},
    formats: {},
    styles: {},
    merges: [],
    notes: {},
    validations: [],
    rules: [],
    protections: [],
    charts: [],
    names: {},
    metadata: [],
  });
});

test('what hangs on a sheet is told by its cells, in their order', () => {
  work(`
    sheet.getRange('B10').setNote('later'); sheet.getRange('B2').setNote('first'); sheet.getRange('A2').setNote('before');
    ss.setNamedRange('Zeta', sheet.getRange('A1')); ss.setNamedRange('Alpha', sheet.getRange('B1:B2'));
    sheet.getRange('C3:D4').merge(); sheet.getRange('A5:B5').merge();
    sheet.setColumnWidth(28 - 2, 20);
    sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange('E1:E2')]);
    sheet.getRange('F1').protect().setDescription('one');`);
  const told = workbook.inspect('Desk');
  expect(Object.entries(told.notes)).toEqual([
    ['A2', 'before'],
    ['B2', 'first'],
    ['B10', 'later'],
  ]);
  expect(Object.entries(told.names)).toEqual([
    ['Alpha', 'B1:B2'],
    ['Zeta', 'A1'],
  ]);
  expect([told.merges, told.widths]).toEqual([['A5:B5', 'C3:D4'], { Z: 20 }]);
  expect(told.protections).toEqual([
    { range: 'sheet', description: '', warningOnly: true, except: ['E1:E2'] },
    { range: 'F1', description: 'one', warningOnly: false },
  ]);
});

test('contents are what was written, not what it comes to; only their own sheet’s', () => {
  work(`
    sheet.getRange('A1:A3').setValues([['=1+1'], ["'007"], [0.5]]);
    sheet.getRange('A3').setNumberFormat('0%');
    ss.insertSheet('Other').getRange('A1').setValue('elsewhere').setNote('n');`);
  const { contents, formats, notes } = workbook.inspect('Desk');
  expect({ contents, formats, notes }).toEqual({
    contents: { A1: '=1+1', A2: "'007", A3: '0.5' },
    formats: { A3: '0%' },
    notes: {},
  });
});

test('a workbook saved and opened again is told the same', () => {
  work(`
    sheet.getRange('A1:B2').setValues([[1, 2], [3, '=A1+B1']]).setFontWeight('bold').setNumberFormat('0.0').setNote('n');
    sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setHelpText('1 to 9').build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build()]);
    sheet.setFrozenRows(1); sheet.setTabColor('red').setHiddenGridlines(true); ss.setNamedRange('Here', sheet.getRange('A1'));
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).build()); sheet.addDeveloperMetadata('k', 'v');`);
  expect(openDesk({ saved: workbook.save() }).workbook.inspect('Desk')).toEqual(workbook.inspect('Desk'));
});
