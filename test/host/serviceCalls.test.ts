import { openWith, script } from './support/addOn';

test('calls that read or write the document are counted, handles and builders are not', () => {
  const { workbook } = script(`
    var range = sheet.getRange(1, 1, 2, 2).offset(0, 0);
    SpreadsheetApp.newDataValidation().requireCheckbox().build();
    range.getA1Notation(); range.getRow();
    SpreadsheetApp.getUi(); SpreadsheetApp.getActive().getId(); SpreadsheetApp.flush();`);
  expect(workbook.serviceCalls()).toBe(1); // getSheets of the fixture
  expect(workbook.serviceCalls()).toBe(0);
});

test('every call of a range, a sheet or the spreadsheet counts once', () => {
  const { workbook } = script(`
    sheet.getRange('A1').setValue(1).setFontWeight('bold').getValues();
    sheet.getRangeList(['A1', 'B1', 'C1']).setBackground('#ffffff');
    ss.insertSheet('x').getName();
    sheet.getRange('A1').protect().setDescription('d').setWarningOnly(true);`);
  expect(workbook.serviceCalls()).toBe(1 + 3 + 1 + 2 + 3);
});

test('failAt(n) fails the n-th call from now; earlier writes stay, later calls work again', () => {
  const workbook = openWith(`function go() {
    var sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setValue(2);
    sheet.getRange('A3').setValue(3);
  }`);
  workbook.failAt(3);
  expect(() => workbook.run('go')).toThrow('Service Spreadsheets failed');
  expect(workbook.read('Sheet1', 'A1:A3')).toEqual([[1], [''], ['']]);
  workbook.run('go');
  expect(workbook.read('Sheet1', 'A1:A3')).toEqual([[1], [2], [3]]);
});

test('another run can come between two calls of a run', () => {
  const workbook = openWith(`function slow() {
    var sheet = SpreadsheetApp.getActive().getSheets()[0];
    var last = sheet.getLastRow();
    sheet.getRange(last + 1, 1).setValue('slow');
  }
  function other() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('other'); }`);
  workbook.beforeCall(3, () => workbook.run('other'));
  workbook.run('slow');
  expect(workbook.read('Sheet1', 'A1')).toEqual([['slow']]);
});

const LOCKED = `function log(name) {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) return 'busy';
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(sheet.getLastRow() + 1, 1).setValue(name);
  return lock.hasLock();
}
function wait() { LockService.getDocumentLock().waitLock(5000); return 'in'; }`;

test('a lock is held by its run alone and falls free when the run ends', () => {
  const workbook = openWith(LOCKED);
  const between: unknown[] = [];
  workbook.beforeCall(3, () => between.push(workbook.run('log', 'second')));
  expect(workbook.run('log', 'first')).toBe(true);
  expect(between).toEqual(['busy']);
  expect(workbook.run('log', 'second')).toBe(true);
  expect(workbook.read('Sheet1', 'A1:A3')).toEqual([['first'], ['second'], ['']]);
});

test('while another person holds the document lock, waitLock gives up', () => {
  const workbook = openWith(LOCKED);
  const release = workbook.holdLock();
  expect(workbook.run('log', 'x')).toBe('busy');
  expect(() => workbook.run('wait')).toThrow('Lock timeout: another process was holding the lock for too long.');
  release();
  expect(workbook.run('wait')).toBe('in');
});
