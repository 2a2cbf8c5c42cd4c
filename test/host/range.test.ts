import { script } from './support/addOn';

test.each([
  [`sheet.getRange('B2')`, 'B2'],
  [`sheet.getRange('B2:C4')`, 'B2:C4'],
  [`sheet.getRange('$B$2:$C$4')`, 'B2:C4'],
  [`sheet.getRange('B2:B')`, 'B2:B1000'],
  [`sheet.getRange('B:C')`, 'B:C'],
  [`sheet.getRange('2:3')`, '2:3'],
  [`sheet.getRange(2, 3)`, 'C2'],
  [`sheet.getRange(2, 3, 4)`, 'C2:C5'],
  [`sheet.getRange(2, 3, 4, 2)`, 'C2:D5'],
  [`ss.getRange('Sheet1!B2')`, 'B2'],
  [`ss.getRange("'Sheet1'!B2:B3")`, 'B2:B3'],
  [`sheet.getRange('B2:C4').offset(1, 1)`, 'C3:D5'],
  [`sheet.getRange('B2:C4').offset(1, 1, 1, 1)`, 'C3'],
  [`sheet.getRange('B2:C4').getCell(2, 2)`, 'C3'],
  [`sheet.getDataRange()`, 'A1'],
])('%s is %s', (expression, a1) => {
  expect(script(`return ${expression}.getA1Notation();`).answer).toBe(a1);
});

test.each([
  [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
  [`sheet.getRange(1, 0)`, 'The starting column of the range is too small.'],
  [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
  [`sheet.getRange(1, 1, 1, 0)`, 'The number of columns in the range must be at least 1.'],
  [`sheet.getRange(1001, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
  [`sheet.getRange('AA1')`, 'The coordinates of the range are outside the dimensions of the sheet.'],
  [`sheet.getRange('Nowhere')`, 'Range not found'],
  [`ss.getRange('Nope!A1')`, 'Range not found'],
])('%s is refused', (expression, message) => {
  expect(() => script(`${expression};`)).toThrow(message);
});

test.each([
  [
    '[[1, 2]]',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    '[[1], [2]]',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    '[[1, 2], [3]]',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['[1, 2]', 'a two-dimensional array is wanted'],
  ['[]', 'a two-dimensional array is wanted'],
  ['5', 'a two-dimensional array is wanted'],
])('setValues(%s) on A1:B2 is refused', (values, message) => {
  expect(() => script(`sheet.getRange('A1:B2').setValues(${values});`)).toThrow(message);
});

test.each(['setBackgrounds', 'setNumberFormats', 'setNotes', 'setFontWeights', 'setFormulas', 'setDataValidations'])(
  '%s of the wrong size is refused',
  (method) => {
    expect(() => script(`sheet.getRange('A1:B2').${method}([['#ffffff']]);`)).toThrow(
      'does not match the number of rows',
    );
  },
);

test('values of every kind are written and read back', () => {
  const { answer } = script(`
    var range = sheet.getRange('A1:H1');
    range.setValues([[1, -0.5, 1e-7, 1e21, 'x', true, null, undefined]]);
    return range.getValues();`);
  expect(answer).toEqual([[1, -0.5, 1e-7, 1e21, 'x', true, '', '']]);
});

test('setValue(null) clears a cell, and setFormula("") does', () => {
  const { answer } = script(`
    sheet.getRange('A1:B1').setValues([[1, '=2']]);
    sheet.getRange('A1').setValue(null); sheet.getRange('B1').setFormula('');
    return sheet.getRange('A1:B1').getValues();`);
  expect(answer).toEqual([['', '']]);
});

test('a range reports its own geometry', () => {
  const { answer } = script(`var r = sheet.getRange('B2:D5');
    return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getSheet().getName()];`);
  expect(answer).toEqual([2, 2, 5, 4, 4, 3, 'Sheet1']);
});

test('looks are kept cell by cell', () => {
  const { workbook } = script(`
    sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#ABC').setFontColor('red').setFontSize(14).setHorizontalAlignment('center');
    sheet.getRange('A1:B1').setFontWeights([['normal', 'bold']]).setBackgrounds([[null, '#102030']]);
    sheet.getRange('A1').setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).setFontSize(9).build());
    sheet.getRange('B1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setVerticalAlignment('middle');`);
  expect(workbook.inspect('Sheet1').styles).toEqual({
    A1: { bold: false, fillColor: '', textColor: '#ff0000', fontSize: 9, align: 'center', italic: true },
    B1: {
      bold: true,
      fillColor: '#102030',
      textColor: '#ff0000',
      fontSize: 14,
      align: 'center',
      wrapping: 'clip',
      verticalAlign: 'middle',
    },
  });
});

test.each([
  ['#,##0.00', 1234.5, '1,234.50'],
  ['0%', 0.25, '25%'],
  ['yyyy-mm-dd', 46000, '2025-12-09'],
  ['dd/MM/yyyy', 46000, '09/12/2025'],
  ['yyyy-mm-dd hh:mm', 46000.5, '2025-12-09 12:00'],
  ['h:mm AM/PM', 46000.75, '06:00 PM'],
  ['[h]:mm', 1.5, '36:00'],
  ['[Red]0;[Blue]-0', 3, '3'],
  ['"US$" #,##0', 12, 'US$ 12'],
  ['General', 1.5, '1.5'],
])('the number format %s shows %p as %s', (format, value, shown) => {
  const { answer } = script(`var r = sheet.getRange('A1').setNumberFormat(${JSON.stringify(format)}).setValue(${value});
    return [r.getDisplayValue(), r.getNumberFormat()];`);
  expect(answer).toEqual([shown, format]);
});

test('a number format that the engine cannot draw is refused', () => {
  expect(() => script(`sheet.getRange('A1').setNumberFormat('0.00E+00');`)).toThrow(
    'Not imitated: number format "0.00E+00"',
  );
});

test('notes are written, read, cleared, and move with their rows', () => {
  const { answer } = script(`
    sheet.getRange('A1:B2').setNotes([['one', ''], [null, 'four']]);
    sheet.getRange('A1').setNote('uno');
    sheet.insertRowsBefore(1, 2);
    sheet.getRange('B4').clearNote();
    return [sheet.getRange('A3:B4').getNotes(), sheet.getRange('A1').getNote()];`);
  expect(answer).toEqual([
    [
      ['uno', ''],
      ['', ''],
    ],
    '',
  ]);
});

test('clear, clearContent and clearFormat take away what they say', () => {
  const { workbook } = script(`
    var range = sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]).setFontWeight('bold');
    sheet.getRange('A1').clearContent(); sheet.getRange('A2').clearFormat(); sheet.getRange('A3').clear();`);
  const { contents, styles } = workbook.inspect('Sheet1');
  expect([contents, styles]).toEqual([
    { A2: '2', A4: '4' },
    { A1: { bold: true }, A4: { bold: true } },
  ]);
});

test('merges, borders and selections are accepted', () => {
  const { workbook, answer } = script(`
    sheet.getRange('A1:B1').merge(); sheet.getRange('C1:D2').merge().breakApart();
    sheet.getRange('A3:B4').setBorder(true, true, true, true, false, false, '#102030', SpreadsheetApp.BorderStyle.SOLID);
    return sheet.getRange('B3').activate().getA1Notation();`);
  expect([workbook.inspect('Sheet1').merges, answer]).toEqual([['A1:B1'], 'B3']);
});

test('copyTo repeats formats and validations over a larger range', () => {
  const { workbook } = script(`
    sheet.getRange('A2').setNumberFormat('0%').setFontWeight('bold')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build());
    sheet.getRange('A2').copyTo(sheet.getRange('A3:A5'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    sheet.getRange('A2').copyTo(sheet.getRange('A3:A5'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);`);
  const { formats, styles, validations } = workbook.inspect('Sheet1');
  expect(Object.keys(formats)).toEqual(['A2', 'A3', 'A4', 'A5']);
  expect(styles['A5']).toEqual({ bold: true });
  expect(validations.map((rule) => Reflect.get(rule, 'ranges'))).toEqual([['A2'], ['A3:A5']]);
});

test('a range list sets all its ranges', () => {
  const { workbook } = script(`sheet.getRangeList(['A1', 'C1:C2']).setFontWeight('bold').setNumberFormat('0%');`);
  expect(Object.keys(workbook.inspect('Sheet1').styles)).toEqual(['A1', 'C1', 'C2']);
});

// prettier-ignore
test.each([
  [`sheet.getRange('C3')`,                  'B2:D4 C3'],
  [`sheet.getRange('B2')`,                  'B2:D4 B2'],
  [`sheet.getRange('F9')`,                  'F9 F9'],
  [`ss.insertSheet('Other').getRange('C3')`, 'C3 C3'],
])('activateAsCurrentCell of %s moves the cursor within the selection where it can: %s', (cell, where) => {
  const body = `sheet.getRange('B2:D4').activate(); ${cell}.activateAsCurrentCell();
    return ss.getActiveRange().getA1Notation() + ' ' + ss.getCurrentCell().getA1Notation();`;
  expect(script(body).answer).toBe(where);
});

test('activateAsCurrentCell refuses more than a cell', () => {
  expect(() => script(`sheet.getRange('B2:C3').activateAsCurrentCell();`)).toThrow('The range is not a single cell.');
});
