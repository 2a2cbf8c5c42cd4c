import { openDesk } from '../../support/desk';

const { work, workbook, shown } = openDesk();

// prettier-ignore
test.each([
  ['deleteRows(1001, 1)',          'Those rows are out of bounds.'],
  ['deleteRows(1000, 2)',          'Those rows are out of bounds.'],
  ['deleteRows(0, 1)',             'Those rows are out of bounds.'],
  ['deleteRow(-3)',                'Those rows are out of bounds.'],
  ['deleteRows(5, 0)',             'Those rows are out of bounds.'],
  ['deleteColumn(27)',             'Those columns are out of bounds.'],
  ['deleteColumns(26, 2)',         'Those columns are out of bounds.'],
  ['insertRowsAfter(1001, 1)',     'Those rows are out of bounds.'],
  ['insertRowsBefore(0, 1)',       'Those rows are out of bounds.'],
  ['insertColumnsAfter(27, 1)',    'Those columns are out of bounds.'],
  ['setColumnWidth(27, 100)',      'Those columns are out of bounds.'],
  ['setColumnWidths(25, 3, 100)',  'Those columns are out of bounds.'],
  ['setRowHeight(1001, 21)',       'Those rows are out of bounds.'],
  ['hideColumns(26, 2)',           'Those columns are out of bounds.'],
  ['showRows(0)',                  'Those rows are out of bounds.'],
  ['deleteRows(1, 1000)',          'not possible to delete all the non-frozen rows'],
  ['deleteColumns(1, 26)',         'not possible to delete all the non-frozen rows or columns'],
])('%s is refused: %s', (call, message) => {
  expect(() => work(`sheet.${call};`)).toThrow(message);
});

// prettier-ignore
test.each([
  ['all below two frozen ones',             'setFrozenRows(2); sheet.deleteRows(3, 998)',     true],
  ['all but one below two frozen ones',     'setFrozenRows(2); sheet.deleteRows(3, 997)',     false],
  ['from within the frozen ones to the end', 'setFrozenRows(2); sheet.deleteRows(2, 999)',    true],
  ['the frozen ones',                       'setFrozenRows(2); sheet.deleteRows(1, 2)',       false],
  ['all beside a frozen column',            'setFrozenColumns(1); sheet.deleteColumns(2, 25)', true],
  ['all but the last beside one',           'setFrozenColumns(1); sheet.deleteColumns(2, 24)', false],
])('deleting %s is refused where nothing unfrozen is left', (_, calls, isRefused) => {
  const attempt = () => work(`sheet.${calls};`);
  if (isRefused) expect(attempt).toThrow('not possible to delete all the non-frozen');
  else expect(attempt).not.toThrow();
});

// prettier-ignore
test.each([
  // what,                         formula in D4,         range named Here, note at
  ['insertRowsBefore(1, 2)',       '=SUM(B4:B6)',         'B4:B6',          'C5'],
  ['insertRowsAfter(1, 2)',        '=SUM(B4:B6)',         'B4:B6',          'C5'],
  ['insertRowsBefore(3, 1)',       '=SUM(B2:B5)',         'B2:B5',          'C4'],
  ['insertRowsAfter(4, 1)',        '=SUM(B2:B4)',         'B2:B4',          'C3'],
  ['insertColumnsBefore(1, 1)',    '=SUM(C2:C4)',         'C2:C4',          'D3'],
  ['insertColumnsAfter(2, 1)',     '=SUM(B2:B4)',         'B2:B4',          'D3'],
  ['deleteRow(1)',                 '=SUM(B1:B3)',         'B1:B3',          'C2'],
  ['deleteRow(4)',                 '=SUM(B2:B3)',         'B2:B3',          'C3'],
  ['deleteColumn(1)',              '=SUM(A2:A4)',         'A2:A4',          'B3'],
])('formulas, names and notes follow %s', (call, formula, name, note) => {
  const answer = work(`
    sheet.getRange('F9').setFormula('=SUM(B2:B4)');
    ss.setNamedRange('Here', sheet.getRange('B2:B4'));
    sheet.getRange('C3').setNote('n');
    sheet.${call};
    var formulas = sheet.getDataRange().getFormulas().map(function (row) { return row.join(''); }).join('');
    return [formulas, ss.getRangeByName('Here').getA1Notation()];`);
  expect(answer).toEqual([formula, name]);
  expect(workbook.inspect('Desk').notes).toEqual({ [note]: 'n' });
});

test('what refers to deleted cells alone is #REF!', () => {
  work(`
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    sheet.getRange('D5:D6').setFormulas([['=B2'], ['=A1+B2']]);
    sheet.deleteColumn(2);`);
  expect(shown('C5:C6')).toEqual([['#REF!'], ['#REF!']]);
});

test('data validation and conditional formats grow with rows put into them', () => {
  work(`
    var rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A2:A4').setDataValidation(rule);
    var cells = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([sheet.getRange('B2:B4')]).build();
    sheet.setConditionalFormatRules([cells]);
    sheet.insertRowsAfter(2, 3);`);
  const { validations, rules } = workbook.inspect('Desk');
  expect(validations).toMatchObject([{ ranges: ['A2:A7'] }]);
  expect(rules).toMatchObject([{ ranges: ['B2:B7'] }]);
});

test('sizes are kept by column and go with their columns', () => {
  const answer = work(`
    sheet.setColumnWidth(2, 200).setColumnWidths(3, 2, 50);
    sheet.insertColumnsBefore(1, 1);
    return [1, 2, 3, 4, 5, 6].map(function (column) { return sheet.getColumnWidth(column); });`);
  expect(answer).toEqual([96, 96, 200, 50, 50, 96]);
});

test('hidden rows and columns are hidden until shown', () => {
  work(`sheet.hideColumns(2, 2); sheet.hideRows(5); sheet.showColumns(3); SpreadsheetApp.flush();`);
  const { getters } = workbook.host.model;
  const sheetId = getters.getActiveSheetId();
  const columns = [0, 1, 2, 3].map((col) => getters.isColHidden(sheetId, col));
  expect([columns, getters.isRowHidden(sheetId, 4)]).toEqual([[false, true, false, false], true]);
});

test('frozen rows and columns are counted, changed and let go', () => {
  const answer = work(`
    var frozen = function () { return [sheet.getFrozenRows(), sheet.getFrozenColumns()]; };
    var all = [frozen()];
    sheet.setFrozenRows(2); sheet.setFrozenColumns(1); all.push(frozen());
    sheet.insertRowsBefore(1, 1); all.push(frozen());
    sheet.setFrozenRows(1); sheet.setFrozenColumns(0); all.push(frozen());
    sheet.setFrozenRows(0); all.push(frozen());
    return all;`);
  expect(answer).toEqual([
    [0, 0],
    [2, 1],
    [3, 1],
    [1, 0],
    [0, 0],
  ]);
});

test('rows are inserted where there is nothing but their number, too', () => {
  expect(
    work(
      `sheet.insertRowsAfter(sheet.getMaxRows(), 3); sheet.insertColumnsAfter(26, 1); return [sheet.getMaxRows(), sheet.getMaxColumns()];`,
    ),
  ).toEqual([1003, 27]);
});
