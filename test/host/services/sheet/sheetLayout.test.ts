import { goWith, openWith } from '../../support/addOn';
import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk();

// prettier-ignore
test.each([
  ['Leads 2026',    'Leads 2026'],
  ['DESK',          'DESK'],
  ['Desk',          'Desk'],
  ['Ñandú & co.',   'Ñandú & co.'],
])('a sheet is renamed to %p', (name, kept) => {
  expect(work(`return sheet.setName(${JSON.stringify(name)}).getName();`)).toBe(kept);
});

// prettier-ignore
test.each([
  ['Other',   'A sheet with the name "Other" already exists. Please enter another name.'],
  ['OTHER',   'A sheet with the name "OTHER" already exists. Please enter another name.'],
  ['',        'The sheet name cannot be empty.'],
])('a sheet cannot be called %p', (name, message) => {
  expect(() => work(`ss.insertSheet('Other'); sheet.setName(${JSON.stringify(name)});`)).toThrow(message);
});

test('formulas follow a sheet that is renamed', () => {
  const answer = work(`
    ss.insertSheet('Source').getRange('A1').setValue(7);
    sheet.getRange('A1').setFormula('=Source!A1*2');
    ss.getSheetByName('Source').setName('New source');
    return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`);
  expect(answer).toEqual(["='New source'!A1*2", 14]);
});

test('the number of a sheet stays when its name and place change, and no two have the same', () => {
  const answer = work(`
    var others = ['a', 'b', 'c'].map(function (name) { return ss.insertSheet(name); });
    var ids = function () { return ss.getSheets().map(function (each) { return each.getSheetId(); }).sort(); };
    var before = ids();
    others[0].setName('z').activate(); ss.moveActiveSheet(1);
    return [before.join() === ids().join(), new Set(before).size, before.every(function (id) { return id === Math.floor(id) && id >= 0; })];`);
  expect(answer).toEqual([true, 4, true]);
});

test('a copy stands at the end, has what its sheet has, and a name of its own', () => {
  const answer = work(`
    sheet.getRange('A1:A2').setValues([[2], ['=A1*3']]).setFontWeight('bold');
    sheet.setColumnWidth(1, 150);
    ss.insertSheet('Last');
    var copies = [sheet.copyTo(ss), sheet.copyTo(ss), sheet.copyTo(ss)];
    sheet.getRange('A1').setValue(100);
    return copies.map(function (copy) { return [copy.getName(), copy.getIndex(), copy.getRange('A2').getValue(), copy.getColumnWidth(1)]; });`);
  expect(answer).toEqual([
    ['Copy of Desk', 3, 6, 150],
    ['Copy of Desk 2', 4, 6, 150],
    ['Copy of Desk 3', 5, 6, 150],
  ]);
});

test('a hidden sheet is hidden until shown, and reads all the same', () => {
  const answer = work(`
    var other = ss.insertSheet('Other'); other.getRange('A1').setValue(5);
    var hidden = [other.hideSheet().isSheetHidden(), other.getRange('A1').getValue()];
    return hidden.concat(other.showSheet().isSheetHidden(), sheet.isSheetHidden());`);
  expect(answer).toEqual([true, 5, false, false]);
});

test('hiding a hidden sheet has no effect, with one other left to see', () => {
  const workbook = openWith(
    goWith(`
    var other = ss.insertSheet('Other').hideSheet();
    return [other.hideSheet().isSheetHidden(), sheet.isSheetHidden()];`),
  );
  expect(workbook.run('go')).toEqual([true, false]);
});

// prettier-ignore
test.each([
  ["'#0A0'",   '#00aa00'],
  ["'red'",    '#ff0000'],
  ['null',     ''],
])('the tab coloured %s is %p', (colour, kept) => {
  work(`sheet.setTabColor('#123456').setTabColor(${colour});`);
  expect(workbook.inspect('Desk').tabColor).toBe(kept);
});

test('gridlines are hidden and shown', () => {
  const gridlines = (calls: string) => (work(`sheet${calls};`), workbook.inspect('Desk').gridlines);
  expect([
    gridlines('.setHiddenGridlines(true)'),
    gridlines('.setHiddenGridlines(true).setHiddenGridlines(false)'),
  ]).toEqual([false, true]);
});
