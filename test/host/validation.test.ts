import { openWith, script } from './support/addOn';

test.each([
  [
    `requireValueInList(['a', 'b'])`,
    'VALUE_IN_LIST',
    { type: 'isValueInList', values: ['a', 'b'], displayStyle: 'arrow' },
  ],
  [
    `requireValueInList(['a'], false)`,
    'VALUE_IN_LIST',
    { type: 'isValueInList', values: ['a'], displayStyle: 'plainText' },
  ],
  [
    `requireValueInRange(sheet.getRange('B1:B3'))`,
    'VALUE_IN_RANGE',
    { type: 'isValueInRange', values: ["'Sheet1'!$B$1:$B$3"] },
  ],
  [`requireCheckbox()`, 'CHECKBOX', { type: 'isBoolean', values: [] }],
  [`requireDate()`, 'DATE_IS_VALID_DATE', { type: 'dateIsValid', values: [] }],
  [
    `requireDateOnOrAfter(new Date(Date.UTC(2026, 0, 1, 6)))`,
    'DATE_ON_OR_AFTER',
    { type: 'dateIsOnOrAfter', values: ['46023'] },
  ],
  [`requireNumberBetween(0, 1)`, 'NUMBER_BETWEEN', { type: 'isBetween', values: ['0', '1'] }],
  [
    `requireNumberGreaterThanOrEqualTo(0)`,
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    { type: 'isGreaterOrEqualTo', values: ['0'] },
  ],
  [`requireFormulaSatisfied('=LEN(A1)>1')`, 'CUSTOM_FORMULA', { type: 'customFormula', values: ['=LEN(A1)>1'] }],
  [`requireTextIsEmail()`, 'TEXT_IS_VALID_EMAIL', { type: 'isEmail', values: [] }],
])('%s becomes a rule of the grid', (call, type, criterion) => {
  const { workbook, answer } = script(`
    var rule = SpreadsheetApp.newDataValidation().${call}.setAllowInvalid(false).setHelpText('Help').build();
    sheet.getRange('A1:A3').setDataValidation(rule);
    var read = sheet.getRange('A2').getDataValidation();
    return [read.getCriteriaType(), read.getAllowInvalid(), read.getHelpText(), sheet.getRange('A4').getDataValidation()];`);
  expect(answer).toEqual([type, false, 'Help', null]);
  expect(workbook.inspect('Sheet1').validations).toEqual([
    expect.objectContaining({ ranges: ['A1:A3'], strict: true, help: 'Help', ...criterion }),
  ]);
});

test('a rule over part of another replaces it there, and null takes it away', () => {
  const { workbook } = script(`
    var checkbox = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    var list = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
    sheet.getRange('A1:A9').setDataValidation(checkbox);
    sheet.getRange('A4:A6').setDataValidation(list);
    sheet.getRange('A9').setDataValidation(null);
    sheet.getRange('C1:C3').setDataValidations([[list], [null], [list]]);`);
  const rules = workbook
    .inspect('Sheet1')
    .validations.map((rule) => [Reflect.get(rule, 'type'), Reflect.get(rule, 'ranges')]);
  expect(rules).toEqual([
    ['isBoolean', ['A1:A3', 'A7:A8']],
    ['isValueInList', ['A4:A6']],
    ['isValueInList', ['C1', 'C3']],
  ]);
});

test('a validation without a criterion, or of something else, is refused', () => {
  expect(() => script(`SpreadsheetApp.newDataValidation().build();`)).toThrow('without a criterion');
  expect(() => script(`sheet.getRange('A1').setDataValidation({});`)).toThrow('a DataValidation is wanted');
  expect(() => script(`SpreadsheetApp.newDataValidation().requireDateAfter('x');`)).toThrow('a Date is wanted');
});

test('the type and help of a rule survive saving', () => {
  const { workbook } = script(
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setHelpText('H').build());`,
  );
  const [rule] = workbook.inspect('Sheet1').validations;
  expect(rule).toMatchObject({ type: 'dateIsValid', help: 'H', strict: false });
});

// prettier-ignore
test.each([
  [`requireValueInList(['a', 'b'])`,              `'c'`, 'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.'],
  [`requireValueInRange(sheet.getRange('B1:B3'))`, `'c'`, 'The data you entered in cell A2 violates the data validation rules set on this cell.'],
  [`requireNumberBetween(0, 1)`,                  `2`,   'The data you entered in cell A2 violates'],
  [`requireNumberGreaterThanOrEqualTo(0)`,        `-1`,  'The data you entered in cell A2 violates'],
  [`requireDate()`,                               `'tomorrow'`, 'The data you entered in cell A2 violates'],
  [`requireCheckbox()`,                           `'yes'`, 'The data you entered in cell A2 violates'],
])('a script cannot write past a strict %s', (rule, value, message) => {
  const write = (strict: boolean, what: string) => () =>
    script(`
      sheet.getRange('B1').setValue('a');
      sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(${!strict}).build());
      sheet.getRange('A2').setValues([[${what}]]);`);
  expect(write(true, value)).toThrow(message);
  expect(write(false, value)).not.toThrow();
  expect(write(true, `''`)).not.toThrow();
});

// prettier-ignore
test.each([
  [`requireValueInList(['a', 'b'])`,               `'b'`],
  [`requireValueInRange(sheet.getRange('B1:B3'))`, `'a'`],
  [`requireNumberBetween(0, 1)`,                   `0.5`],
  [`requireDate()`,                                `new Date(0)`],
  [`requireDate()`,                                `46000`],
  [`requireCheckbox()`,                            `true`],
])('a script writes what a strict %s holds', (rule, value) => {
  const { workbook } = script(`
    sheet.getRange('B1').setValue('a');
    sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());
    sheet.getRange('A2').setValue(${value});`);
  expect(workbook.read('Sheet1', 'A2')).not.toEqual([['']]);
});

// prettier-ignore
test.each([
  ['is renamed',                     `two.setName('My lists');`,     "'My lists'!$A$1:$A$2", 'A1:A2'],
  ['has rows put in above',          `two.insertRowsBefore(1, 3);`,  "'Lists'!$A$4:$A$5",    'A4:A5'],
  ['has a row put in between',       `two.insertRowsBefore(2, 1);`,  "'Lists'!$A$1:$A$3",    'A1:A3'],
  ['has a column put in before',     `two.insertColumnsBefore(1, 1);`, "'Lists'!$B$1:$B$2",  'B1:B2'],
])('a strict list follows its sheet when it %s, and goes back with undo', (_, act, source, a1) => {
  const { workbook, answer } = script(`
    var two = ss.insertSheet('Lists');
    two.getRange('A1:A2').setValues([['a'], ['b']]);
    var cells = sheet.getRange('B1:B2');
    cells.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(two.getRange('A1:A2')).setAllowInvalid(false).build());
    SpreadsheetApp.flush();
    ${act}
    cells.setValues([['a'], ['b']]);
    return cells.getDataValidation().getCriteriaValues()[0].getA1Notation();`);
  expect(answer).toBe(a1);
  expect(workbook.inspect('Sheet1').validations).toEqual([expect.objectContaining({ values: [source] })]);
  workbook.undo();
  workbook.redo();
  expect(workbook.inspect('Sheet1').validations).toEqual([expect.objectContaining({ values: [source] })]);
});

test('a strict list whose sheet is deleted holds nothing any more', () => {
  expect(() =>
    script(`
      var two = ss.insertSheet('Lists');
      two.getRange('A1').setValue('a');
      sheet.getRange('B1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInRange(two.getRange('A1:A2')).setAllowInvalid(false).build());
      ss.deleteSheet(two);
      sheet.getRange('B1').setValue('a');`),
  ).toThrow('violates the data validation rules');
});

test('a renamed sheet, taken back: the list is its own again, and holds what it held', () => {
  const workbook = openWith(`
    function setUp() {
      var lists = SpreadsheetApp.getActive().insertSheet('Lists');
      lists.getRange('A1').setValue('a');
      var rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).setAllowInvalid(false).build();
      SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setDataValidation(rule);
    }
    function rename() { SpreadsheetApp.getActive().getSheetByName('Lists').setName('My lists'); }
    function write(value) { SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue(value); }`);
  const source = () => workbook.inspect('Sheet1').validations.map((rule) => Reflect.get(rule, 'values'));
  workbook.run('setUp');
  workbook.run('rename');
  expect(source()).toEqual([["'My lists'!$A$1:$A$2"]]);
  workbook.undo();
  expect([workbook.sheets(), source()]).toEqual([['Sheet1', 'Lists'], [["'Lists'!$A$1:$A$2"]]]);
  workbook.run('write', 'a');
  expect(() => workbook.run('write', 'b')).toThrow('violates the data validation rules');
  expect(workbook.read('Sheet1', 'B1')).toEqual([['a']]);
});
