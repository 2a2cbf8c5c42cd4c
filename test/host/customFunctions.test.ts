import { registries } from '@odoo/o-spreadsheet';
import { openWith } from './support/addOn';

const SHOW = `/**
 * Shows what it was given.
 * @param {A1} value Anything.
 * @customfunction
 */
function SHOW(value) { return value === undefined ? 'undefined' : JSON.stringify(value); }
`;

test.each([
  ['=SHOW()', 'undefined'],
  ['=SHOW(A1)', '1'],
  ['=SHOW(A1:A1)', '1'],
  ['=SHOW(B1)', '""'],
  ['=SHOW("x")', '"x"'],
  ['=SHOW(TRUE)', 'true'],
  ['=SHOW(1/2)', '0.5'],
  ['=SHOW(A1:B2)', '[[1,""],["#N/A","two"]]'],
  ['=SHOW(A1:A2)', '[[1],["#N/A"]]'],
  ['=SHOW(A2)', '"#N/A"'],
  ['=SHOW(1/0)', '"#DIV/0!"'],
  ['=SHOW(A1:A2&"")', '[["1"],["#N/A"]]'],
])('%s gets %s', (formula, shown) => {
  const workbook = openWith(SHOW);
  workbook.type('Sheet1', 'A1', '1');
  workbook.type('Sheet1', 'A2', '=NA()');
  workbook.type('Sheet1', 'B2', 'two');
  workbook.type('Sheet1', 'D1', formula);
  expect(workbook.read('Sheet1', 'D1')).toEqual([[shown]]);
});

test('an open range has as many rows as the sheet', () => {
  const workbook = openWith(`/** @customfunction */\nfunction ROWS_OF(range) { return range.length; }`);
  workbook.type('Sheet1', 'B1', '=ROWS_OF(A2:A)');
  expect(workbook.read('Sheet1', 'B1')).toEqual([[999]]);
});

const GIVE = (value: string) => `/** @customfunction */\nfunction GIVE() { return ${value}; }`;

test.each([
  [
    '[[1, "a"], [true, ""]]',
    [
      [1, 'a'],
      [true, ''],
    ],
  ],
  [
    '[1, 2]',
    [
      [1, ''],
      [2, ''],
    ],
  ],
  [
    '"x"',
    [
      ['x', ''],
      ['', ''],
    ],
  ],
])('a function that returns %s fills cells', (value, cells) => {
  const workbook = openWith(GIVE(value));
  workbook.type('Sheet1', 'A1', '=GIVE()');
  expect(workbook.read('Sheet1', 'A1:B2')).toEqual(cells);
});

test.each([
  ['NaN', 'Result was not a number: NaN.'],
  ['Infinity', 'Result was not a number: Infinity.'],
  ['null', 'Result was not a number, text, boolean or date: null.'],
  ['undefined', 'Result was not a number, text, boolean or date: undefined.'],
  ['({})', 'Result was not a number, text, boolean or date: object.'],
  ['new Date(NaN)', 'Result was not a number, text, boolean or date: an invalid Date.'],
  ['[]', 'Result was an empty array.'],
  ['[[1, 2], [3]]', 'Result was not a rectangular array.'],
  ['[[1], [null]]', 'Result was not a number, text, boolean or date: null.'],
])('a function that returns %s is refused', (value, message) => {
  const workbook = openWith(GIVE(value));
  workbook.type('Sheet1', 'A1', '=GIVE()');
  expect([workbook.read('Sheet1', 'A1'), workbook.errorOf('Sheet1', 'A1')]).toEqual([[['#ERROR!']], message]);
});

test('what a function throws is the message of the cell', () => {
  const workbook = openWith(`/** @customfunction */\nfunction FAIL() { throw new Error('FAIL: row 3 of start'); }`);
  workbook.type('Sheet1', 'A1', '=FAIL()');
  expect([workbook.read('Sheet1', 'A1'), workbook.errorOf('Sheet1', 'A1')]).toEqual([
    [['#ERROR!']],
    'FAIL: row 3 of start',
  ]);
});

test.each(['NOW()', 'RAND()', 'RANDARRAY(2)', 'RANDBETWEEN(1;2)'])(
  'arguments may not depend on %s, even through other cells',
  (volatile) => {
    const workbook = openWith(SHOW);
    workbook.type('Sheet1', 'A1', `=${volatile}`);
    workbook.type('Sheet1', 'B1', '=A1+1');
    workbook.type('Sheet1', 'C1', '=SUM(B1:B3)');
    const formulas = [`=SHOW(${volatile})`, '=SHOW(A1)', '=SHOW(C1)', '=SHOW(A1:C9)', '=SHOW(D9)+A1'];
    formulas.forEach((formula, i) => workbook.type('Sheet1', `F${i + 1}`, formula));
    const message =
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';
    const messages = formulas.map((_, i) => workbook.errorOf('Sheet1', `F${i + 1}`));
    expect(messages.slice(0, 4)).toEqual([message, message, message, message]);
    expect(messages[4]).not.toBe(message);
  },
);

test('a helper cell on another sheet or behind a name counts too, and TODAY() is allowed', () => {
  const workbook = openWith(`${SHOW}
function go() {
  var ss = SpreadsheetApp.getActive();
  var other = ss.insertSheet('Other');
  other.getRange('A1').setFormula('=NOW()');
  ss.setNamedRange('Clock', other.getRange('A1'));
}`);
  workbook.run('go');
  workbook.type('Sheet1', 'A1', '=SHOW(Clock)');
  workbook.type('Sheet1', 'A2', '=SHOW(Other!A1:A2)');
  workbook.type('Sheet1', 'A3', '=LEN(SHOW(TODAY()))');
  expect(workbook.read('Sheet1', 'A1:A3')).toEqual([['#ERROR!'], ['#ERROR!'], [26]]);
  workbook.type('Other', 'A1', '5');
  expect(workbook.read('Sheet1', 'A1')).toEqual([['5']]);
});

test.each([
  ['sheet.getRange("A1").setValue(1)', 'You do not have permission to call setValue'],
  ['sheet.getRange("A1").setValues([[1]])', 'You do not have permission to call setValues'],
  ['sheet.getRange("A1").clearContent()', 'You do not have permission to call clearContent'],
  ['ss.insertSheet("x")', 'You do not have permission to call insertSheet'],
  ['ss.setNamedRange("x", sheet.getRange("A1"))', 'You do not have permission to call setNamedRange'],
  ['SpreadsheetApp.getUi()', 'You do not have permission to call SpreadsheetApp.getUi'],
  ['Session.getScriptTimeZone()', 'You do not have permission to call Session.getScriptTimeZone'],
  ['UrlFetchApp.fetch("x")', 'You do not have permission to call UrlFetchApp.fetch'],
])('a custom function may not %s', (body, message) => {
  const workbook = openWith(
    `/** @customfunction */\nfunction TRY() { var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheets()[0]; ${body}; return 1; }`,
  );
  workbook.type('Sheet1', 'A1', '=TRY()');
  expect(workbook.errorOf('Sheet1', 'A1')).toMatch(message);
});

test('a custom function may read the document, its zone and its locale', () => {
  const workbook = openWith(
    `/** @customfunction */
function LOOK() { var ss = SpreadsheetApp.getActive(); return [[ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), Session.getActiveUserLocale(), ss.getSheetByName('Sheet1').getRange('C1').getValue()]]; }`,
    { locale: 'es_MX' },
  );
  workbook.type('Sheet1', 'C1', '7');
  workbook.type('Sheet1', 'A2', '=LOOK()');
  expect(workbook.read('Sheet1', 'A2:D2')).toEqual([['America/Mexico_City', 'es_MX', 'es', 7]]);
  expect(workbook.serviceCalls()).toBe(0);
});

test('a custom function that takes longer than allowed is an error', () => {
  const workbook = openWith(`/** @customfunction */\nfunction SLOW() { Utilities.sleep(31000); return 1; }`);
  workbook.type('Sheet1', 'A1', '=SLOW()');
  expect(workbook.errorOf('Sheet1', 'A1')).toBe('Exceeded maximum execution time');
});

test('top-level declarations are functions of the sheet, listed or not; what is assigned is none', () => {
  const workbook = openWith(`/** @customfunction */
function SEEN() { return 1; }
function UNSEEN() { return 1; }
/** @customfunction */
var ASSIGNED = function () { return 1; };`);
  ['=SEEN()', '=UNSEEN()', '=ASSIGNED()'].forEach((formula, i) => workbook.type('Sheet1', `A${i + 1}`, formula));
  expect(workbook.read('Sheet1', 'A1:A3')).toEqual([[1], [1], ['#NAME?']]);
  expect([...workbook.host.customFunctions.values()].map(({ name, isListed }) => [name, isListed])).toEqual([
    ['SEEN', true],
    ['UNSEEN', false],
  ]);
});

test('a custom function may not take the name of a function of Sheets', () => {
  expect(() => openWith('/** @customfunction */\nfunction SUM(x) { return x; }')).toThrow(
    'Sheets has a function of that name',
  );
});

test('the help of a custom function is read from its comment', () => {
  const help = openWith(SHOW).host.customFunctions.get('SHOW');
  expect(help).toEqual({
    name: 'SHOW',
    isListed: true,
    description: 'Shows what it was given.',
    args: [{ name: 'value', description: 'Anything.', isOptional: false }],
  });
});

test('an edit recalculates the functions that depend on it, and a spilled column moves with its rows', () => {
  const workbook = openWith(
    `/** @customfunction */\nfunction TWICE(range) { return range.map(function (row) { return [row[0] === '' ? '' : row[0] * 2]; }); }`,
  );
  workbook.type('Sheet1', 'B1', '=VSTACK("Twice";TWICE(A2:A))');
  workbook.type('Sheet1', 'A2', '4');
  expect(workbook.read('Sheet1', 'B1:B3')).toEqual([['Twice'], [8], ['']]);
});

test('in-cell help marks what is optional, and a function is called whatever is left out', () => {
  const workbook = openWith(`/**
 * Joins.
 * @param {A1} first What comes first.
 * @param {", "} between Optional. What stands between.
 * @param {A2} last Optional. What comes last.
 * @customfunction
 */
function JOINED(first, between, last) { return [typeof first, typeof between, typeof last].join(' '); }`);
  expect(registries.functionRegistry.get('JOINED').args.map(({ name, optional }) => [name, optional ?? false])).toEqual(
    [
      ['first', false],
      ['between', true],
      ['last', true],
    ],
  );
  ['=JOINED()', '=JOINED(1)', '=JOINED(1;"x")', '=JOINED(1;"x";TRUE)'].forEach((formula, i) =>
    workbook.type('Sheet1', `A${i + 1}`, formula),
  );
  expect(workbook.read('Sheet1', 'A1:A4').flat()).toEqual([
    'undefined undefined undefined',
    'number undefined undefined',
    'number string undefined',
    'number string boolean',
  ]);
});
