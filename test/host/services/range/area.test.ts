import { openDesk } from '../../support/desk';

const { work } = openDesk();
const notation = (expression: string) => work(`return ${expression}.getA1Notation();`);

// prettier-ignore
test.each([
  ["'a1'",             'A1'],
  ["'a1:b2'",          'A1:B2'],
  ["'B2:A1'",          'A1:B2'],
  ["'A2:B1'",          'A1:B2'],
  ["'$A$1'",           'A1'],
  ["'A$1:$B2'",        'A1:B2'],
  ["'B3:B3'",          'B3'],
  ["'C5:C'",           'C5:C1000'],
  ["'C5:A'",           'A5:C1000'],
  ["'A:A'",            'A:A'],
  ["'C:A'",            'A:C'],
  ["'$a:b'",           'A:B'],
  ["'3:3'",            '3:3'],
  ["'7:5'",            '5:7'],
  ["'Z1000'",          'Z1000'],
  ["'Desk!B2'",        'B2'],
  [`"'Desk'!B:B"`,     'B:B'],
  ['1000, 26',         'Z1000'],
  ['1, 1, 1000, 26',   'A1:Z1000'],
  ['2, 3, 4',          'C2:C5'],
])('getRange(%s) is %s', (place, a1) => {
  expect(notation(`sheet.getRange(${place})`)).toBe(a1);
});

// prettier-ignore
test.each([
  ["''",               'Range not found'],
  ["'A'",              'Range not found'],
  ["'1'",              'Range not found'],
  ["'A0'",             'Range not found'],
  ["'A0:B2'",          'Range not found'],
  ["'0:3'",            'Range not found'],
  ["'A1:'",            'Range not found'],
  ["':A1'",            'Range not found'],
  ["'A1,B1'",          'Range not found'],
  ["'A-1'",            'Range not found'],
  ["'AAAA1'",          'Range not found'],
  ["'Other!A1'",       'Range not found'],
  ["'Desk!'",          'Range not found'],
  ["'A1:AA1'",         'outside the dimensions of the sheet'],
  ["'A1001'",          'outside the dimensions of the sheet'],
  ["'AA:AB'",          'outside the dimensions of the sheet'],
  ["'999:1001'",       'outside the dimensions of the sheet'],
  ['1, 27',            'outside the dimensions of the sheet'],
  ['1000, 1, 2, 1',    'outside the dimensions of the sheet'],
  ['-1, 1',            'The starting row of the range is too small.'],
  ['NaN, 1',           'The starting row of the range is too small.'],
  ['1, -1',            'The starting column of the range is too small.'],
  ['1, 1, -2',         'The number of rows in the range must be at least 1.'],
  ['1, 1, 1, NaN',     'The number of columns in the range must be at least 1.'],
])('getRange(%s) is refused: %s', (place, message) => {
  expect(() => notation(`sheet.getRange(${place})`)).toThrow(message);
});

// prettier-ignore
test.each([
  ["getRange('B2:C3').offset(1, 0)",        'B3:C4'],
  ["getRange('B2:C3').offset(-1, -1)",      'A1:B2'],
  ["getRange('B2:C3').offset(0, 0, 5)",     'B2:C6'],
  ["getRange('B2:C3').offset(0, 0, 1, 3)",  'B2:D2'],
  ["getRange('B2:C3').getCell(1, 1)",       'B2'],
  ["getRange('B2:C3').getCell(2, 1)",       'B3'],
  ["getRange('B:B').offset(0, 1)",          'C1:C1000'],
  ["getDataRange()",                        'A1'],
])('%s is %s', (expression, a1) => {
  expect(notation(`sheet.${expression}`)).toBe(a1);
});

// prettier-ignore
test.each([
  ["getRange('A1').offset(-1, 0)",          'The starting row of the range is too small.'],
  ["getRange('A1').offset(0, -1)",          'The starting column of the range is too small.'],
  ["getRange('A1').offset(0, 0, 0, 1)",     'The number of rows in the range must be at least 1.'],
  ["getRange('Z1').offset(0, 1)",           'outside the dimensions of the sheet'],
])('%s is refused', (expression, message) => {
  expect(() => notation(`sheet.${expression}`)).toThrow(message);
});

test('a named range is found by its name, whichever its letters, and on whatever sheet it lies', () => {
  const found = work(`
    var other = ss.insertSheet('Other');
    ss.setNamedRange('Goal', other.getRange('C3:D4'));
    return ['Goal', 'goal', 'GOAL'].map(function (name) {
      var range = sheet.getRange(name);
      return range.getSheet().getName() + '!' + range.getA1Notation();
    });`);
  expect(found).toEqual(['Other!C3:D4', 'Other!C3:D4', 'Other!C3:D4']);
});

test('a sheet whose name has spaces, signs or digits is found in quotes', () => {
  const names = ['Two words', '2026', 'A1', 'a-b', 'é!'];
  const found = work(`return ${JSON.stringify(names)}.map(function (name) {
    ss.insertSheet(name);
    return sheet.getRange("'" + name + "'!B2").getSheet().getName();
  });`);
  expect(found).toEqual(names);
});

test('whole columns and rows take in what is inserted', () => {
  const ends = work(`
    var column = sheet.getRange('B:B').getNumRows();
    sheet.insertRowsAfter(1000, 5); sheet.insertColumnsAfter(26, 2);
    return [column, sheet.getRange('B:B').getNumRows(), sheet.getRange('B2:B').getLastRow(), sheet.getRange('1:1').getLastColumn()];`);
  expect(ends).toEqual([1000, 1005, 1005, 28]);
});
