import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk();

// prettier-ignore
test.each([
  ['insertSheet("New")',          ['Desk', 'Last', 'New']],
  ['insertSheet("New", 0)',       ['New', 'Desk', 'Last']],
  ['insertSheet("New", 1)',       ['Desk', 'New', 'Last']],
  ['insertSheet()',               ['Desk', 'Last', 'Sheet3']],
  ['insertSheet(0)',              ['Sheet3', 'Desk', 'Last']],
  ['insertSheet(2)',              ['Desk', 'Last', 'Sheet3']],
])('%s stands in its place and in front', (call, names) => {
  const answer = work(`
    ss.insertSheet('Last');
    var made = ss.${call};
    return [ss.getSheets().map(function (each) { return each.getName(); }), made.getIndex(), ss.getActiveSheet().getName() === made.getName()];`);
  expect(answer).toEqual([names, names.findIndex((name) => !['Desk', 'Last'].includes(name)) + 1, true]);
});

test('a sheet without a name takes a number that is free', () => {
  const names = work(
    `ss.insertSheet('Sheet2'); ss.insertSheet('Sheet3'); return [ss.insertSheet().getName(), ss.insertSheet().getName()];`,
  );
  expect(names).toEqual(['Sheet4', 'Sheet5']);
});

// prettier-ignore
test.each([
  ['Leads',        true],
  ['leads',        false],
  [' Leads',       false],
  ['',             false],
])('getSheetByName(%p) finds a sheet: %p', (name, isFound) => {
  expect(work(`ss.insertSheet('Leads'); return ss.getSheetByName(${JSON.stringify(name)}) !== null;`)).toBe(isFound);
});

// prettier-ignore
test.each([
  ['Goals',           'Goals'],
  ['_hidden',         '_hidden'],
  ['SLA_hours_2026',  'SLA_hours_2026'],
  ['ABCD1',           'ABCD1'],
  ['Truest',          'Truest'],
  ['RC_rate',         'RC_rate'],
])('%s is a name for a range', (name, kept) => {
  expect(work(`ss.setNamedRange('${name}', sheet.getRange('A1')); return ss.getNamedRanges()[0].getName();`)).toBe(kept);
});

test.each(['B2', 'xfd12', 'false', 'R2C3', 'RC', 'r5c', 'R C', '9lives', 'a-b', 'a.b!', 'x'.repeat(251), ''])(
  '%p is no name for a range',
  (name) => {
    expect(() => work(`ss.setNamedRange(${JSON.stringify(name)}, sheet.getRange('A1'));`)).toThrow(
      `"${name}" is not a valid name for a range.`,
    );
  },
);

test('a name that is set again means the new place, and formulas follow it', () => {
  const answer = work(`
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    ss.setNamedRange('Rate', sheet.getRange('A1'));
    sheet.getRange('C1').setFormula('=Rate*10');
    var before = sheet.getRange('C1').getValue();
    ss.setNamedRange('RATE', sheet.getRange('A2'));
    return [before, sheet.getRange('C1').getValue(), ss.getNamedRanges().length];`);
  expect(answer).toEqual([10, 20, 1]);
});

test('a named range is moved by its object, listed by its sheet, and gone with it', () => {
  const answer = work(`
    var other = ss.insertSheet('Other');
    ss.setNamedRange('One', sheet.getRange('A1')); ss.setNamedRange('Two', other.getRange('B2'));
    ss.getNamedRanges()[0].setRange(sheet.getRange('C3'));
    var names = function (list) { return list.map(function (named) { return named.getName() + named.getRange().getA1Notation(); }); };
    var found = [names(ss.getNamedRanges()), names(sheet.getNamedRanges()), names(other.getNamedRanges())];
    ss.deleteSheet(other);
    return found.concat([names(ss.getNamedRanges()), ss.getRangeByName('Two')]);`);
  expect(answer).toEqual([['OneC3', 'TwoB2'], ['OneC3'], ['TwoB2'], ['OneC3'], null]);
});

// prettier-ignore
test.each([
  ["setNamedRange('x', 'A1')",          'a Range is wanted'],
  ["setNamedRange('x', null)",          'a Range is wanted'],
  ["removeNamedRange('x')",             'The named range "x" does not exist.'],
  ['deleteSheet("Desk")',               'a Sheet is wanted'],
  ['deleteSheet(sheet)',                "You can't remove all the sheets in a document."],
  ['insertSheet("DESK")',               'A sheet with the name "DESK" already exists. Please enter another name.'],
  ["getRange('Nowhere!A1')",            'Range not found'],
])('%s is refused: %s', (call, message) => {
  expect(() => work(`ss.${call};`)).toThrow(message);
});

// prettier-ignore
test.each([
  [1, ['Desk', 'a', 'b']],
  [2, ['a', 'Desk', 'b']],
  [3, ['a', 'b', 'Desk']],
])('the sheet in front is moved to place %p', (place, names) => {
  const answer = work(`ss.insertSheet('a', 0); ss.insertSheet('b'); sheet.activate(); ss.moveActiveSheet(${place});
    return ss.getSheets().map(function (each) { return each.getName(); });`);
  expect(answer).toEqual(names);
});

test('the workbook says where and when it is', () => {
  const { work: ask } = openDesk({ locale: 'pt_BR', timeZone: 'America/Sao_Paulo' });
  expect(
    ask(`return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getId(), ss.getNumSheets()];`),
  ).toEqual(['pt_BR', 'America/Sao_Paulo', 'local-workbook', 1]);
});

// prettier-ignore
test.each([
  ["toast('Done')",                 { kind: 'toast', message: 'Done', title: '', seconds: 5 }],
  ["toast('Done', 'Leads')",        { kind: 'toast', message: 'Done', title: 'Leads', seconds: 5 }],
  ["toast('Done', 'Leads', -1)",    { kind: 'toast', message: 'Done', title: 'Leads', seconds: -1 }],
  ["addMenu('M', [{ name: 'A', functionName: 'a' }, null])",
    { kind: 'menu', title: 'M', items: [{ label: 'A', functionName: 'a' }, { label: '-', functionName: '' }] }],
])('%s shows itself', (call, event) => {
  work(`ss.${call};`);
  expect(workbook.events.at(-1)).toEqual(event);
});
