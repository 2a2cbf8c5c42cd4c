import { openDesk } from '../../support/desk';

const { work, workbook, shown } = openDesk({ timeZone: 'UTC' });

// prettier-ignore
test.each([
  // written,                   kind,      read
  ['12',                        'number',  12],
  ['-0.5',                      'number',  -0.5],
  ['0',                         'number',  0],
  ['1e21',                      'number',  1e21],
  ['1e-7',                      'number',  1e-7],
  ['true',                      'boolean', true],
  ['"text"',                    'string',  'text'],
  ['" spaces "',                'string',  ' spaces '],
  ['"12"',                      'number',  12],
  ['"-1.5"',                    'number',  -1.5],
  ['"1,234.5"',                 'number',  1234.5],
  ['"10%"',                     'number',  0.1],
  ['"TRUE"',                    'boolean', true],
  ['"false"',                   'boolean', false],
  ['"=1+1"',                    'number',  2],
  [`"'12"`,                     'string',  '12'],
  [`"'=1+1"`,                   'string',  '=1+1'],
  [`"'"`,                       'string',  ''],
  ['""',                        'string',  ''],
  ['null',                      'string',  ''],
  ['undefined',                 'string',  ''],
  ['"#hashtag"',                'string',  '#hashtag'],
  ['"1.2.3"',                   'string',  '1.2.3'],
  ['"12 leads"',                'string',  '12 leads'],
  ['"line\\nbreak"',            'string',  'line\nbreak'],
  ['"Ñandú 🙂"',                'string',  'Ñandú 🙂'],
])('setValue(%s) is read as a %s', (written, kind, value) => {
  expect(work(`var value = sheet.getRange('B2').setValue(${written}).getValue(); return [typeof value, value];`)).toEqual([kind, value]);
});

// prettier-ignore
test.each([
  ['new Date(Date.UTC(2026, 10, 22))',            '2026-11-22T00:00:00.000Z', '11/22/2026'],
  ['new Date(Date.UTC(2026, 10, 22, 7, 5, 9))',   '2026-11-22T07:05:09.000Z', '11/22/2026 07:05:09'],
  ['"11/22/2026"',                                '2026-11-22T00:00:00.000Z', '11/22/2026'],
  ['"2026-11-22"',                                '2026-11-22T00:00:00.000Z', '2026-11-22'],
  ['"2/29/2024"',                                 '2024-02-29T00:00:00.000Z', '2/29/2024'],
])('setValue(%s) is a date', (written, iso, text) => {
  expect(work(`var cell = sheet.getRange('A1').setValue(${written}); return [cell.getValue().toISOString(), cell.getDisplayValue()];`)).toEqual([iso, text]);
});

test.each(['"2/30/2026"', '"13/1/2026"', '"2026-13-01"', '"31/12"'])(
  'setValue(%s), no day of the calendar, is text',
  (written) => {
    expect(work(`return typeof sheet.getRange('A1').setValue(${written}).getValue();`)).toBe('string');
  },
);

// prettier-ignore
test.each([
  // pattern,            number,    shown
  ['0',                  1234.5,    '1235'],
  ['0.00',               2.345,     '2.35'],
  ['0.0',                -0.04,     '-0.0'],
  ['#,##0',              1234567,   '1,234,567'],
  ['#,##0',              -1234,     '-1,234'],
  ['#,##0.0',            0,         '0.0'],
  ['0%',                 0.256,     '26%'],
  ['0.0%',               1,         '100.0%'],
  ['$#,##0.00',          1234.5,    '$1,234.50'],
  ['0.0" h"',            1.5,       '1.5 h'],
  ['0" days"',           3,         '3 days'],
  ['0"h"',               3,         '3h'],
  ['"D"0',               3,         'D3'],
  ['0;-0;"-"',           0,         '-'],
  ['0;(0)',              -7,        '(7)'],
  ['[Red]-0;0',          4,         '-4'],
  ['yyyy-mm-dd',         46348,     '2026-11-22'],
  ['dd/mm/yyyy',         46348,     '22/11/2026'],
  ['d/m/yy',             46031,     '9/1/26'],
  ['MMM d',              46348,     'Nov 22'],
  ['mmmm yyyy',          46348,     'November 2026'],
  ['ddd',                46348,     'Sun'],
  ['dddd',               46348,     'Sunday'],
  ['hh:mm',              0.75,      '18:00'],
  ['hh:mm:ss',           0.5 + 1 / 86400, '12:00:01'],
  ['hh:mm AM/PM',        0.25,      '06:00 AM'],
  ['[hh]:mm',            2.5,       '60:00'],
  ['[h]:mm',             0.0625,    '1:30'],
  ['General',            0.1,       '0.1'],
  ['',                   0.1,       '0.1'],
])('the pattern %p shows %p as %p, and is told as it was given', (pattern, number, text) => {
  const body = `var cell = sheet.getRange('A1').setNumberFormat(${JSON.stringify(pattern)}).setValue(${number});
    return [cell.getDisplayValue(), cell.getValues()[0][0] === ${number} || typeof cell.getValue(), cell.getNumberFormat()];`;
  const isDate = /[ymdh]/i.test(pattern.replace(/"[^"]*"|\[Red\]/g, ''));
  expect(work(body)).toEqual([text, isDate ? 'object' : true, pattern === '' ? 'General' : pattern]);
});

// prettier-ignore
test.each([
  // locale, number, date and time
  ['en_US', '1,234.50', '26%', '12/31/2026'],
  ['en_GB', '1,234.50', '26%', '31/12/2026'],
  ['es_MX', '1,234.50', '26%', '31/12/2026'],
  ['es_ES', '1.234,50', '26%', '31/12/2026'],
  ['pt_BR', '1.234,50', '26%', '31/12/2026'],
  ['es_AR', '1.234,50', '26%', '31/12/2026'],
])('in %s numbers, percentages and days are shown as there', (locale, number, percent, day) => {
  const desk = openDesk({ locale, timeZone: 'UTC' });
  expect(desk.work(`
    sheet.getRange('A1:B1').setValues([[1234.5, 0.26]]).setNumberFormats([['#,##0.00', '0%']]);
    sheet.getRange('C1').setValue(new Date(Date.UTC(2026, 11, 31)));
    return sheet.getRange('A1:C1').getDisplayValues()[0].map(function (text) { return text.replace(/\\b0(?=\\d\\/)/g, ''); });`)).toEqual([number, percent, day]);
});

// prettier-ignore
test.each([
  // formula,                 read,        shown
  ['=1/0',                    '#DIV/0!',   '#DIV/0!'],
  ['=NA()',                   '#N/A',      '#N/A'],
  ['=1+"x"',                  '#VALUE!',   '#VALUE!'],
  ['=NO_SUCH(1)',             '#NAME?',    '#NAME?'],
  ['=B1:B2+C9:C10+#REF!',     '#REF!',     '#REF!'],
  ['=TRUE',                   true,        'TRUE'],
  ['=1/8',                    1 / 8,       '0.125'],
  ['=""',                     '',          ''],
  ['="a"&1',                  'a1',        'a1'],
  ['=Z99&""',                 '',          ''],
  ['=Z99+0',                  0,           '0'],
])('%s is read as %p and shown as %p', (formula, value, text) => {
  expect(work(`var cell = sheet.getRange('A1').setFormula(${JSON.stringify(formula)}); return [cell.getValue(), cell.getDisplayValue()];`)).toEqual([value, text]);
});

test('an empty cell that a formula points at is nothing or zero as Sheets has it', () => {
  work(`sheet.getRange('A1:A3').setFormulas([['=ISBLANK(Z9)'], ['=Z9=0'], ['=Z9=""']]);`);
  expect(shown('A1:A3')).toEqual([['TRUE'], ['TRUE'], ['TRUE']]);
});

// prettier-ignore
test.each([
  ["setFormula('=SUM(A2:A3)')",        '=SUM(A2:A3)'],
  ["setFormula('SUM(A2:A3)')",         '=SUM(A2:A3)'],
  ["setFormula('=$A2+A$3')",           '=$A2+A$3'],
  ["setFormula('')",                   ''],
  ["setValue('=A2')",                  '=A2'],
  ["setValue(5)",                      ''],
  ["setFormulaR1C1('=R[1]C*2')",       '=B2*2'],
  ["setFormulaR1C1('=R2C1')",          '=$A$2'],
])('after %s getFormula is %p', (call, formula) => {
  expect(work(`return sheet.getRange('B1').${call}.getFormula();`)).toBe(formula);
});

test('setFormula on several cells means the same cells in each, setFormulaR1C1 the neighbours of each', () => {
  expect(
    work(
      `return [sheet.getRange('B1:B2').setFormula('=A1').getFormulas(), sheet.getRange('C1:C2').setFormulaR1C1('=RC[-2]').getFormulas()];`,
    ),
  ).toEqual([
    [['=A1'], ['=A1']],
    [['=A1'], ['=A2']],
  ]);
});

// prettier-ignore
test.each([
  ['one cell',     "sheet.getRange('A1').getValues()",                       [['']]],
  ['a row',        "sheet.getRange('A1:C1').setValues([[1, 2, 3]]).getValues()", [[1, 2, 3]]],
  ['a column',     "sheet.getRange('A1:A3').setValues([[1], [2], [3]]).getValues()", [[1], [2], [3]]],
  ['a block',      "sheet.getRange('A1:B2').setValue('x').getValues()",      [['x', 'x'], ['x', 'x']]],
  ['beside data',  "sheet.getRange('A1').setValue(1) && sheet.getRange('B2:C2').getValues()", [['', '']]],
])('the values of %s are rows of cells', (_, expression, rows) => {
  expect(work(`return ${expression};`)).toEqual(rows);
});

// prettier-ignore
test.each([
  ['[[1, 2, 3], [4, 5, 6]]', 'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.'],
  ['[[1, 2], [3, 4], [5, 6]]', 'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.'],
  ['[[1, 2], []]',           'The data has 0 but the range has 2.'],
  ['[[1, 2], null]',         'a two-dimensional array is wanted'],
  ['null',                   'a two-dimensional array is wanted'],
  ['"ab"',                   'a two-dimensional array is wanted'],
  ['{}',                     'a two-dimensional array is wanted'],
])('setValues(%s) on two by two is refused, and nothing is written', (rows, message) => {
  expect(() => work(`sheet.getRange('A1:B2').setValue('old').setValues(${rows});`)).toThrow(message);
  expect(workbook.read('Desk', 'A1:B2').flat()).toEqual(['old', 'old', 'old', 'old']);
});

test('what a caller does to the values it got, or gave, changes no cell', () => {
  expect(
    work(`
    var given = [[1, 2]];
    var range = sheet.getRange('A1:B1').setValues(given);
    given[0][0] = 9; range.getValues()[0][1] = 9;
    return range.getValues();`),
  ).toEqual([[1, 2]]);
});

// prettier-ignore
test.each([
  ['nothing',             '',                                          true],
  ['a look',              "sheet.getRange('A1').setBackground('red');", true],
  ['a note',              "sheet.getRange('A1').setNote('n');",        true],
  ['zero',                "sheet.getRange('B2').setValue(0);",         false],
  ['false',               "sheet.getRange('A1').setValue(false);",     false],
  ['a formula',           "sheet.getRange('A1').setFormula('=1');",    false],
  ['a spill',             "sheet.getRange('A3').setFormula('=SEQUENCE(1;2)');", true],
])('a block that holds %s is blank: or not', (_, body, isBlank) => {
  expect(work(`${body} return sheet.getRange('A1:B2').isBlank();`)).toBe(isBlank);
});

test('plain text stays as written, whatever it looks like', () => {
  const texts = ['1/2/2026', '007', '10%', '=A1', 'TRUE', '1e5', '-', '+52 81', '  x', "it's"];
  expect(
    work(`
    var texts = ${JSON.stringify(texts)};
    var range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@').setValues(texts.map(function (text) { return [text]; }));
    return range.getValues().map(function (row) { return row[0]; });`),
  ).toEqual(texts);
});

test('a date written over a cell with a date pattern keeps the pattern, over a number it brings its own', () => {
  expect(
    work(`
    sheet.getRange('A1').setNumberFormat('d mmm'); sheet.getRange('A2').setNumberFormat('0.00');
    sheet.getRange('A1:A2').setValue(new Date(Date.UTC(2026, 10, 22)));
    return sheet.getRange('A1:A2').getDisplayValues();`),
  ).toEqual([['22 Nov'], ['11/22/2026']]);
});
