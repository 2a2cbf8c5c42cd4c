// Range.copyTo, with all a cell has or with a part of it.
import { script } from './support/addOn';

const SOURCE = `
  sheet.getRange('A1:B2').setValues([['x', 2], ['007', 4]]);
  sheet.getRange('A2').setNumberFormat('@').setValue('007');
  sheet.getRange('C1').setFormula('=B1*10');
  sheet.getRange('D1').setFormula('=SEQUENCE(2)');
  sheet.getRange('A1').setNote('hello').setFontWeight('bold');
  sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).setAllowInvalid(false).build());
  sheet.getRange('F1:I9').setFontColor('#ff0000');`;

function copied(range: string, to: string, type = 'PASTE_NORMAL') {
  const { workbook } = script(
    `${SOURCE} sheet.getRange('${range}').copyTo(sheet.getRange('${to}'), SpreadsheetApp.CopyPasteType.${type}, false);`,
  );
  return workbook;
}

test('everything: contents, formulas that mean their neighbours, looks, notes and lists', () => {
  const workbook = copied('A1:D2', 'F1');
  const { contents, styles, notes, validations, formats } = workbook.inspect('Sheet1');
  expect(contents).toMatchObject({ F1: 'x', G1: '2', H1: '=G1*10', I1: '=SEQUENCE(2)', F2: '007' });
  expect(workbook.read('Sheet1', 'F1:I2')).toEqual([
    ['x', 2, 20, 1],
    ['007', 4, '', 2],
  ]);
  expect(styles['F1']).toEqual({ bold: true });
  expect(styles['F3']).toEqual({ textColor: '#ff0000' });
  expect(notes).toMatchObject({ F1: 'hello' });
  expect(formats).toMatchObject({ F2: '@' });
  expect(validations.map((rule) => Reflect.get(rule, 'ranges'))).toEqual([['B1'], ['G1']]);
  workbook.undo();
  expect(workbook.inspect('Sheet1').contents).toEqual({});
});

test('what is copied repeats over a larger destination', () => {
  expect(copied('B1:C1', 'F1:I2').read('Sheet1', 'F1:I2')).toEqual([
    [2, 20, 2, 20],
    [2, 20, 2, 20],
  ]);
});

test('of a formula that stays behind, what it filled the cell with', () => {
  expect(copied('D2', 'F2').inspect('Sheet1').contents).toMatchObject({ F2: '2' });
});

test('values alone, which stay what they are', () => {
  const workbook = copied('A1:D2', 'F1', 'PASTE_VALUES');
  expect(workbook.read('Sheet1', 'F1:I2')).toEqual([
    ['x', 2, 20, 1],
    ['007', 4, '', 2],
  ]);
  expect(workbook.inspect('Sheet1').contents).toMatchObject({ H1: '20', I1: '1', F2: "'007" });
  expect(workbook.inspect('Sheet1').styles['F1']).toEqual({ textColor: '#ff0000' });
});

test('formulas alone, and widths alone', () => {
  expect(copied('C1', 'F1', 'PASTE_FORMULA').inspect('Sheet1')).toMatchObject({
    contents: { F1: '=E1*10' },
    styles: { F1: { textColor: '#ff0000' } },
  });
  const { workbook } = script(
    `sheet.setColumnWidth(1, 200); sheet.getRange('A1').copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);`,
  );
  expect(workbook.inspect('Sheet1').widths).toMatchObject({ A: 200, C: 200 });
});

test('values past a strict rule are refused', () => {
  expect(() => script(`${SOURCE} sheet.getRange('C1').copyTo(sheet.getRange('B1'), { contentsOnly: true });`)).toThrow(
    'violates the data validation rules',
  );
});
