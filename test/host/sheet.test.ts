import { script } from './support/addOn';

test('sheets are inserted, found, renamed, moved and deleted', () => {
  const { workbook, answer } = script(`
    var two = ss.insertSheet('Two'); ss.insertSheet('First', 0); ss.insertSheet();
    two.setName('Dos').setTabColor('#0a0').activate(); ss.moveActiveSheet(1);
    ss.deleteSheet(ss.getSheetByName('First'));
    return [ss.getSheets().map(function (s) { return s.getName() + s.getIndex(); }), ss.getSheetByName('Nope'), ss.getActiveSheet().getName(), ss.getNumSheets()];`);
  expect(answer).toEqual([['Dos1', 'Sheet12', 'Sheet43'], null, 'Dos', 3]);
  expect(workbook.inspect('Dos').tabColor).toBe('#00aa00');
});

test.each([
  [`ss.insertSheet('Sheet1')`, 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
  [`ss.insertSheet('sheet1')`, 'already exists'],
  [`ss.insertSheet('')`, 'The sheet name cannot be empty.'],
  [`ss.insertSheet('x'); sheet.setName('X')`, 'already exists'],
  [`ss.deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
  [`ss.deleteSheet({})`, 'a Sheet is wanted'],
])('%s is refused', (body, message) => {
  expect(() => script(`${body};`)).toThrow(message);
});

test('a sheet knows how far it is filled, formulas and their spills included', () => {
  const { answer } = script(`
    var before = [sheet.getLastRow(), sheet.getLastColumn()];
    sheet.getRange('B3').setValue('x'); sheet.getRange('D1').setFormula('=SEQUENCE(7)'); sheet.getRange('Z9').setBackground('#ff0000');
    return [before, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];`);
  expect(answer).toEqual([[0, 0], 7, 4, 'A1:D7', 1000, 26]);
});

test('rows and columns are added and removed, and formulas follow', () => {
  const { workbook, answer } = script(`
    sheet.getRange('A2').setValue(5); sheet.getRange('B2').setFormula('=A2*2');
    sheet.insertRowsAfter(1, 3).insertColumnsAfter(1, 1).insertRowsAfter(sheet.getMaxRows(), 10);
    sheet.deleteRows(1, 2); sheet.deleteColumns(26, 2);
    return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('C3').getFormula(), sheet.getRange('C3').getValue()];`);
  expect(answer).toEqual([1011, 25, '=A3*2', 10]);
  expect(() => script(`sheet.deleteRows(1, 1000);`)).toThrow('not possible to delete all');
  expect(workbook.sheets()).toEqual(['Sheet1']);
});

test('layout is kept', () => {
  const { workbook, answer } = script(`
    sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
    sheet.setColumnWidth(1, 200).setColumnWidths(3, 2, 50).setRowHeight(1, 40).setHiddenGridlines(true);
    sheet.hideColumns(5); ss.insertSheet('x').hideSheet();
    return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(1), ss.getSheetByName('x').isSheetHidden()];`);
  expect(answer).toEqual([2, 1, 200, true]);
  expect(workbook.inspect('Sheet1')).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    gridlines: false,
    widths: { A: 200, C: 50, D: 50 },
  });
});

test('appendRow writes below the last filled row', () => {
  const { workbook } = script(`sheet.getRange('A3').setValue('x'); sheet.appendRow([1, 2]).appendRow([3]);`);
  expect(workbook.read('Sheet1', 'A3:B5')).toEqual([
    ['x', ''],
    [1, 2],
    [3, ''],
  ]);
});

test('named ranges are set, moved, listed, found and removed', () => {
  const { answer } = script(`
    ss.setNamedRange('One', sheet.getRange('A1')); ss.setNamedRange('Two', sheet.getRange('B1:B3')); ss.setNamedRange('One', sheet.getRange('C5'));
    sheet.getRange('D1').setFormula('=ROW(One)+COUNTBLANK(Two)');
    ss.getNamedRanges()[1].remove();
    return [ss.getNamedRanges().map(function (n) { return n.getName() + n.getRange().getA1Notation(); }), ss.getRangeByName('Two'), ss.getRangeByName('one').getA1Notation()];`);
  expect(answer).toEqual([['OneC5'], null, 'C5']);
});

test.each(['A1', '1st', 'with space', 'TRUE', 'R1C1', ''])('"%s" is not a name for a range', (name) => {
  expect(() => script(`ss.setNamedRange(${JSON.stringify(name)}, sheet.getRange('A1'));`)).toThrow(
    'is not a valid name',
  );
});

test('removing a named range that is not there is refused', () => {
  expect(() => script(`ss.removeNamedRange('Nope');`)).toThrow('The named range "Nope" does not exist.');
});

test('protections are added, found by type, described, moved and removed', () => {
  const { answer } = script(`
    sheet.getRange('A2:B3').protect().setDescription('cells').setWarningOnly(true);
    sheet.protect().setDescription('all');
    sheet.insertRowsBefore(1, 1);
    var cells = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    var whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    var found = [cells.length, cells[0].getDescription(), cells[0].isWarningOnly(), cells[0].getRange().getA1Notation(), whole[0].getDescription()];
    cells[0].remove();
    return found.concat(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);`);
  expect(answer).toEqual([1, 'cells', true, 'A3:B4', 'all', 0]);
});

test('a protected sheet has one protection, with holes that move with their cells and go with it', () => {
  const { answer, workbook } = script(`
    var whole = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B3'), sheet.getRange('D1:D')]).setWarningOnly(true);
    sheet.protect().setDescription('again');
    sheet.insertRowsBefore(1, 1);
    var found = whole.getUnprotectedRanges().map(function (range) { return range.getA1Notation(); });
    sheet.protect().setUnprotectedRanges([sheet.getRange('A1')]);
    return [found, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`);
  expect(answer).toEqual([['B3:B4', 'D2:D1001'], 1]);
  expect(workbook.inspect('Sheet1').protections).toEqual([
    { range: 'sheet', description: 'again', warningOnly: true, except: ['A1'] },
  ]);
});

test('holes in a protected range, or on another sheet, are refused', () => {
  expect(() => script(`sheet.getRange('A1:B2').protect().setUnprotectedRanges([sheet.getRange('A1')]);`)).toThrow(
    'only supported on protected sheets',
  );
  expect(() => script(`sheet.protect().setUnprotectedRanges([ss.insertSheet('x').getRange('A1')]);`)).toThrow(
    'not on the protected sheet',
  );
});

test('developer metadata of sheets and the document are found, changed and removed', () => {
  const { answer } = script(`
    sheet.addDeveloperMetadata('k', 'v'); ss.addDeveloperMetadata('k', 'doc', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    var found = ss.createDeveloperMetadataFinder().withKey('k').find();
    found[0].setValue('w');
    var list = found.map(function (m) { var s = m.getLocation().getSheet(); return m.getValue() + ':' + (s ? s.getName() : '') + ':' + m.getVisibility(); });
    found[1].remove();
    return [list, sheet.getDeveloperMetadata()[0].getValue(), ss.getDeveloperMetadata().length, ss.createDeveloperMetadataFinder().withKey('x').find().length];`);
  expect(answer).toEqual([['w:Sheet1:DOCUMENT', 'doc::PROJECT'], 'w', 0, 0]);
});

test('what hangs on a sheet goes with it', () => {
  const { workbook } = script(`
    var gone = ss.insertSheet('Gone'); gone.getRange('A1').setNote('n').protect(); gone.addDeveloperMetadata('k', 'v');
    ss.deleteSheet(gone);`);
  expect(Reflect.get(workbook.save().workbook, 'attachments')).toEqual([]);
});
