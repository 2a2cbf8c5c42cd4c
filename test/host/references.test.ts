// #REF! where Google says so.
import { script } from './support/addOn';

const NUMBERS = `sheet.getRange('B1:C3').setValues([[1, 2], [3, 4], [5, 6]]);`;

// prettier-ignore
test.each([
  ['=Nowhere!A1',                   "Unresolved sheet name 'Nowhere'."],
  ["='Not here'!A1+1",              "Unresolved sheet name 'Not here'."],
  ['=SUM(Nowhere!A1:B2)',           "Unresolved sheet name 'Nowhere'."],
  ['=COUNTIF(Nowhere!A:A;1)',       "Unresolved sheet name 'Nowhere'."],
  ['=SUMIFS(B1:B3;Nowhere!A1:A3;1)', "Unresolved sheet name 'Nowhere'."],
  ['=INDEX(B1:B3;9)',               'Index out of range.'],
  ['=INDEX(B1:B3;1;5)',             'Index out of range.'],
  ['=INDEX(SEQUENCE(3);9)',         'Index out of range.'],
  ['=VLOOKUP(1;B1:C3;5;FALSE)',     'VLOOKUP evaluates to an out of bounds range.'],
  ['=HLOOKUP(1;B1:C3;9;FALSE)',     'HLOOKUP evaluates to an out of bounds range.'],
  ['=OFFSET(A1;-1;0)',              'OFFSET evaluates to an out of bounds range.'],
  ['=INDIRECT("Nowhere!A1")',       'Invalid reference'],
  ['=SEQUENCE(2000)',               'Result was not automatically expanded, please insert more rows or columns.'],
  ['=#REF!',                        'Invalid reference'],
  ['=SUM(#REF!;B1)',                'Invalid reference'],
])('%s is #REF!', (formula, message) => {
  const { workbook } = script(NUMBERS);
  workbook.type('Sheet1', 'E5', formula);
  expect(workbook.display('Sheet1', 'E5')).toEqual([['#REF!']]);
  expect(workbook.errorOf('Sheet1', 'E5')).toBe(message);
});

test('a formula that would write over something is #REF!, and fills its cells once nothing stands there', () => {
  const { workbook } = script(`${NUMBERS} sheet.getRange('A1').setFormula('=SEQUENCE(1;2)');`);
  expect(workbook.read('Sheet1', 'A1:B1')).toEqual([['#REF!', 1]]);
  expect(workbook.errorOf('Sheet1', 'A1')).toBe('Array result was not expanded because it would overwrite data.');
  workbook.type('Sheet1', 'B1', '');
  expect(workbook.read('Sheet1', 'A1:B1')).toEqual([[1, 2]]);
});

test.each([
  ['a sheet that is deleted', `ss.deleteSheet(two);`],
  ['a row that is deleted', `two.deleteRow(2);`],
  ['a column that is deleted', `two.deleteColumn(2);`],
])('what refers to %s is #REF!, reads so, and is back after undo', (_, act) => {
  const { workbook, answer } = script(`
    var two = ss.insertSheet('Two'); two.getRange('B2').setValue(7);
    sheet.getRange('A1').setFormula('=Two!B2+1');
    SpreadsheetApp.flush();
    return sheet.getRange('A1').getValue();`);
  expect(answer).toBe(8);
  const again = script(`
    var two = ss.insertSheet('Two'); two.getRange('B2').setValue(7);
    sheet.getRange('A1').setFormula('=Two!B2+1'); ${act}
    return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()];`);
  expect(again.answer).toEqual(['#REF!', expect.stringContaining('#REF!')]);
  expect(workbook.read('Sheet1', 'A1')).toEqual([[8]]);
});

test('a custom function that fails in a looked-up cell is no missing reference', () => {
  const { workbook } = script(`sheet.getRange('B1').setFormula('=1/0');`);
  workbook.type('Sheet1', 'C1', '=INDEX(B1:B3;1)');
  workbook.type('Sheet1', 'C2', '=go(1)');
  workbook.type('Sheet1', 'C3', '=INDEX(C2:C2;1)');
  expect(workbook.read('Sheet1', 'C1')).toEqual([['#DIV/0!']]);
  expect(workbook.read('Sheet1', 'C3')).toEqual(workbook.read('Sheet1', 'C2'));
});
