import { openWith } from './support/addOn';

const onOpen = (body: string) => `function onOpen(e) { ${body} }`;

test.each([
  'SpreadsheetApp.getActive()',
  'SpreadsheetApp.getActiveSpreadsheet()',
  'PropertiesService.getDocumentProperties()',
  'CacheService.getUserCache()',
  'LockService.getDocumentLock()',
  'HtmlService.createHtmlOutput("x")',
  'SpreadsheetApp.getUi().showSidebar(null)',
  'Session.getScriptTimeZone()',
])('under NONE, %s is refused', (call) => {
  expect(() => openWith(onOpen(call), { authMode: 'NONE' })).toThrow(/You do not have permission to call /);
});

test('under NONE, menus, locale, Logger and Utilities work', () => {
  const workbook = openWith(
    onOpen(`Logger.log(Session.getActiveUserLocale() + Utilities.getUuid().length);
            if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('mode');
            SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'a').addToUi();`),
    { authMode: 'NONE' },
  );
  expect(workbook.menu()).toEqual([{ label: 'A', functionName: 'a' }]);
  expect(workbook.host.logs).toEqual(['en36']);
});

test('code that calls a service while it loads is refused', () => {
  expect(() => openWith('var zone = SpreadsheetApp.getActive();')).toThrow(
    'You do not have permission to call SpreadsheetApp.getActive',
  );
});

test.each([
  'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
  'SpreadsheetApp.getUi().alert("x")',
  'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "t")',
])('under LIMITED, %s is refused', (call) => {
  expect(() => openWith(onOpen(call))).toThrow(/You do not have permission to call Ui\./);
});

test('under LIMITED, the document can be read and written', () => {
  const workbook = openWith(onOpen(`SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(e.authMode)`));
  expect(workbook.read('Sheet1', 'A1')).toEqual([['LIMITED']]);
});

test('under FULL, the sidebar opens with the page of its file', () => {
  const workbook = openWith(
    `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Acuerdo')); }`,
  );
  workbook.run('show');
  expect(workbook.events).toEqual([{ kind: 'sidebar', title: 'Acuerdo', html: '<p>Hello</p>' }]);
});

test.each(['openById("x")', 'openByUrl("x")', 'create("x")'])('SpreadsheetApp.%s needs another scope', (call) => {
  const workbook = openWith(`function go() { SpreadsheetApp.${call}; }`);
  expect(() => workbook.run('go')).toThrow(
    /You do not have permission to call SpreadsheetApp\.\w+\. Required permissions/,
  );
});

test.each([
  'UrlFetchApp.fetch("x")',
  'MailApp.sendEmail("x")',
  'DriveApp.getFiles()',
  'Session.getActiveUser().getEmail()',
])('%s needs a scope that the manifest does not declare', (call) => {
  const workbook = openWith(`function go() { ${call}; }`);
  expect(() => workbook.run('go')).toThrow(/You do not have permission to call .*Required permissions: .*auth\//);
});

test('names that Apps Script lacks are not there', () => {
  const names = [
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'process',
    'window',
    'structuredClone',
    'require',
  ];
  const workbook = openWith(`function go() { return [${names.map((name) => `typeof ${name}`).join(',')}]; }`);
  expect(workbook.run('go')).toEqual(names.map(() => 'undefined'));
});
