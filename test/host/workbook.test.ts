import { openWith, script, writeAddOn } from './support/addOn';
import { openWorkbook } from '../../src/host/workbook';

test('a new workbook has one sheet of 1000 rows and 26 columns', () => {
  const workbook = openWith('');
  expect(workbook.sheets()).toEqual(['Sheet1']);
  expect(workbook.read('Sheet1', 'A1:Z1000')).toHaveLength(1000);
});

test.each([
  ['12', 12],
  ['-1.5', -1.5],
  ['10%', 0.1],
  ['TRUE', true],
  ['false', false],
  ['hello', 'hello'],
  ["'12", '12'],
  ["'=A1", '=A1'],
  ['', ''],
  ['=1+1', 2],
  ['=SUM(1;2)', 3],
  ['=SUM(1,2)', 3],
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=SUM(', '#ERROR!'],
  ['=A1', '#REF!'],
  ['=NOPE(1)', '#NAME?'],
  ['=Nope', '#NAME?'],
])('typing %s in A1 reads as %p', (text, value) => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', text);
  expect(workbook.read('Sheet1', 'A1')).toEqual([[value]]);
});

test('errorOf() gives the message of an error cell and nothing for another', () => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', '=A1');
  workbook.type('Sheet1', 'B1', '=Nope');
  workbook.type('Sheet1', 'C1', '7');
  expect(workbook.errorOf('Sheet1', 'A1')).toMatch('Circular dependency');
  expect(workbook.errorOf('Sheet1', 'B1')).toBe('Unknown range name.');
  expect(workbook.errorOf('Sheet1', 'C1')).toBe('');
});

test('display() shows cells as the grid does', () => {
  const { workbook } = script(`sheet.getRange('A1').setNumberFormat('0.0%').setValue(0.125);`);
  workbook.type('Sheet1', 'B1', '=A1+Nope');
  expect(workbook.display('Sheet1', 'A1:B1')).toEqual([['12.5%', '#NAME?']]);
});

test('reading a sheet that is not there says so', () => {
  expect(() => openWith('').read('Nope', 'A1')).toThrow('Cannot find sheet "Nope"');
});

test('a spill over data is #REF! with the words of Sheets', () => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A3', 'x');
  workbook.type('Sheet1', 'A1', '=SEQUENCE(5)');
  expect(workbook.read('Sheet1', 'A1')).toEqual([['#REF!']]);
  expect(workbook.errorOf('Sheet1', 'A1')).toMatch('Array result was not expanded because it would overwrite data');
});

test('a spill past the last row is #REF! and asks for rows', () => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', '=SEQUENCE(1001)');
  expect(workbook.read('Sheet1', 'A1')).toEqual([['#REF!']]);
  expect(workbook.errorOf('Sheet1', 'A1')).toMatch('please insert more rows');
});

test('NOW() and TODAY() show the moment given, in the workbook zone', () => {
  const workbook = openWith('', { timeZone: 'Pacific/Auckland', now: '2026-11-22T18:00:00Z' });
  workbook.type('Sheet1', 'A1', '=TODAY()');
  workbook.type('Sheet1', 'A2', '=TEXT(NOW();"yyyy-mm-dd hh:mm")');
  expect(workbook.read('Sheet1', 'A1:A2')).toEqual([[new Date('2026-11-22T11:00:00Z')], ['2026-11-23 07:00']]);
  workbook.setNow('2026-12-31T12:00:00Z');
  expect(workbook.read('Sheet1', 'A1')).toEqual([[new Date('2026-12-31T11:00:00Z')]]);
});

test('LET, ARRAYFORMULA, REGEXMATCH and & over ranges calculate', () => {
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', 'a');
  workbook.type('Sheet1', 'A2', 'b');
  workbook.type('Sheet1', 'B1', '=ARRAYFORMULA(A1:A2&"-"&A1:A2)');
  workbook.type('Sheet1', 'C1', '=LET(x;5;y;x*2;x+y)');
  workbook.type('Sheet1', 'D1', '=REGEXMATCH(A1;"^[ab]$")');
  expect(workbook.read('Sheet1', 'B1:D2')).toEqual([
    ['a-a', 15, true],
    ['b-b', '', ''],
  ]);
});

test('a script reads the LET it wrote', () => {
  const { answer } = script(`return sheet.getRange('A1').setFormula('=LET(x;B1;x + x)').getFormula();`);
  expect(answer).toBe('=LET(x,B1,x + x)');
});

test('saving and reopening keeps cells, notes, names, properties, zone and locale', () => {
  const code = `function go() {
    var sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1').setValue('x').setNote('why');
    sheet.getRange('B1').setFormula('=LEN(A1)');
    SpreadsheetApp.getActive().setNamedRange('Here', sheet.getRange('A1'));
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
  }
  function look() {
    var ss = SpreadsheetApp.getActive();
    var range = ss.getRangeByName('Here');
    return [range.getValue(), range.getNote(), PropertiesService.getDocumentProperties().getProperty('k'), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()];
  }`;
  const workbook = openWith(code, { locale: 'es_ES', timeZone: 'Europe/Madrid' });
  workbook.run('go');
  const saved = JSON.parse(JSON.stringify(workbook.save()));
  const again = openWorkbook({ dist: writeAddOn(code), saved });
  expect(again.run('look')).toEqual(['x', 'why', 'v', 'es_ES', 'Europe/Madrid']);
  expect(again.read('Sheet1', 'A1:B1')).toEqual([['x', 1]]);
});

test('a saved workbook finds its custom functions before it calculates', () => {
  const code = '/** @customfunction */\nfunction FIRST_SEEN_HERE(x) { return x + 1; }';
  const workbook = openWith('');
  workbook.type('Sheet1', 'A1', '=FIRST_SEEN_HERE(1)');
  expect(workbook.read('Sheet1', 'A1')).toEqual([['#NAME?']]);
  const again = openWorkbook({ dist: writeAddOn(code), saved: workbook.save() });
  expect(again.read('Sheet1', 'A1')).toEqual([[2]]);
});

test('one run of the add-on is one step of undo, and redo brings it back', () => {
  const { workbook } = script(`
    sheet.getRange('A1').setValue(1).setNote('n');
    SpreadsheetApp.flush();
    ss.insertSheet('Two').getRange('A1').setValue(2);
    return sheet.getRange('A1').getValue();`);
  expect(workbook.sheets()).toEqual(['Sheet1', 'Two']);
  workbook.undo();
  expect([workbook.sheets(), workbook.read('Sheet1', 'A1'), workbook.inspect('Sheet1').notes]).toEqual([
    ['Sheet1'],
    [['']],
    {},
  ]);
  workbook.redo();
  expect([workbook.sheets(), workbook.read('Two', 'A1')]).toEqual([['Sheet1', 'Two'], [[2]]]);
});

test('menus are read and clicked by their labels', () => {
  const workbook = openWith(`
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Do it', 'doIt').addSeparator().addToUi(); }
    function doIt() { SpreadsheetApp.getActive().toast('done'); return 5; }`);
  expect(workbook.menu()[0]).toEqual({ label: 'Do it', functionName: 'doIt' });
  expect(workbook.click('Do it')).toBe(5);
  expect(workbook.events.at(-1)).toEqual({ kind: 'toast', message: 'done', title: '', seconds: 5 });
  expect(() => workbook.click('Other')).toThrow('Cannot click "Other": no such menu item');
});

test('two workbooks of one process keep their own add-ons', () => {
  const one = openWith('/** @customfunction */\nfunction WHICH() { return 1; }');
  const two = openWith('/** @customfunction */\nfunction WHICH() { return 2; }');
  const none = openWith('');
  for (const workbook of [one, two, none]) workbook.type('Sheet1', 'A1', '=WHICH()');
  expect([one, two, none].map((workbook) => workbook.read('Sheet1', 'A1'))).toEqual([[[1]], [[2]], [['#NAME?']]]);
});
