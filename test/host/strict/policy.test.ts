import { checkPermitted, isServiceCall } from '../../../src/host/strict/policy';
import type { AuthMode } from '../../../src/host/strict/execution';
import { checkScope, readScopes, refusedServices } from '../../../src/host/strict/scopes';

const may = (mode: AuthMode, call: string): boolean => {
  const [service = '', method = ''] = call.split('.');
  try {
    checkPermitted(mode, service, method);
    return true;
  } catch {
    return false;
  }
};

// prettier-ignore
test.each<[string, boolean, boolean, boolean]>([
  // call,                              NONE,   LIMITED, custom function
  ['Logger.log',                        true,   true,    true],
  ['Utilities.formatDate',              true,   true,    true],
  ['Session.getActiveUserLocale',       true,   true,    true],
  ['Session.getScriptTimeZone',         false,  true,    false],
  ['SpreadsheetApp.getUi',              true,   true,    false],
  ['Ui.createAddonMenu',                true,   true,    false],
  ['Menu.addItem',                      true,   true,    false],
  ['Ui.showSidebar',                    false,  false,   false],
  ['Ui.alert',                          false,  false,   false],
  ['Ui.showModalDialog',                false,  false,   false],
  ['SpreadsheetApp.getActive',          false,  true,    true],
  ['Spreadsheet.getSheetByName',        false,  true,    true],
  ['Spreadsheet.insertSheet',           false,  true,    false],
  ['Range.getValues',                   false,  true,    true],
  ['Range.setValues',                   false,  true,    false],
  ['Range.clear',                       false,  true,    false],
  ['Range.protect',                     false,  true,    false],
  ['Sheet.appendRow',                   false,  true,    false],
  ['Sheet.sort',                        false,  true,    false],
  ['PropertiesService.getUserProperties', false, true,   true],
  ['Properties.setProperty',            false,  true,    true],
  ['Cache.put',                         false,  true,    true],
  ['HtmlService.createHtmlOutput',      false,  true,    true],
])('%s is permitted under NONE: %p, LIMITED: %p, to a custom function: %p; under FULL always', (call, ...permitted) => {
  expect((['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const).map((mode) => may(mode, call))).toEqual(permitted);
  expect(may('FULL', call)).toBe(true);
});

test('a refusal is in Google’s words', () => {
  expect(() => checkPermitted('NONE', 'SpreadsheetApp', 'getActive')).toThrow(
    'You do not have permission to call SpreadsheetApp.getActive',
  );
  expect(() => checkPermitted('CUSTOM_FUNCTION', 'Range', 'setValue')).toThrow(
    /^You do not have permission to call setValue$/,
  );
});

// prettier-ignore
test.each([
  ['Range.getValues', true], ['Range.setValue', true], ['Range.getA1Notation', false], ['Range.offset', false], ['Range.getCell', false],
  ['Sheet.getRange', false], ['Sheet.getLastRow', true], ['Spreadsheet.getSheets', true], ['Spreadsheet.getId', false], ['Spreadsheet.toast', false],
  ['NamedRange.remove', true], ['Protection.setDescription', true], ['DeveloperMetadata.getKey', false], ['DeveloperMetadata.setValue', true],
  ['DataValidationBuilder.build', false], ['Utilities.getUuid', false], ['SpreadsheetApp.flush', false], ['Ui.alert', false],
])('%s reaches the document: %p', (call, reaches) => {
  const [service = '', method = ''] = call.split('.');
  expect(isServiceCall(service, method)).toBe(reaches);
});

// prettier-ignore
test.each([
  ['{"oauthScopes":["a","b"]}', ['a', 'b']],
  ['{}', []],
  ['{"oauthScopes":null}', []],
  ['null', []],
])('the manifest %s declares %j', (manifest, scopes) => {
  expect(readScopes(manifest)).toEqual(scopes);
});

const URL_OF = 'https://www.googleapis.com/auth/';

test('one of the scopes that a call accepts is enough', () => {
  expect(() => checkScope([`${URL_OF}drive`], 'X.y', 'drive.file', 'drive')).not.toThrow();
  expect(() => checkScope([`${URL_OF}driver`], 'X.y', 'drive.file', 'drive')).toThrow(
    `You do not have permission to call X.y. Required permissions: (${URL_OF}drive.file || ${URL_OF}drive)`,
  );
});

// prettier-ignore
test.each([
  ['UrlFetchApp', 'fetch', 'script.external_request'],
  ['MailApp', 'sendEmail', 'script.send_mail'],
  ['GmailApp', 'search', 'gmail.send'],
  ['DriveApp', 'getFiles', 'drive'],
  ['CalendarApp', 'getDefaultCalendar', 'calendar'],
])('%s.%s asks for its scope, and with it is not imitated', (name, method, scope) => {
  const call = (scopes: string[]) => () => Reflect.get(Object(refusedServices(scopes, () => undefined)[name]), method)();
  expect(call([])).toThrow(`You do not have permission to call ${name}.${method}. Required permissions: (${URL_OF}${scope})`);
  expect(call([URL_OF + scope])).toThrow(`Not imitated: ${name}.${method}`);
});
