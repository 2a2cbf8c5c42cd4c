import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/host/services/sha256';
import { openWith, script } from './support/addOn';

test('properties are text by key, in three stores', () => {
  const { answer } = script(`
    var p = PropertiesService.getDocumentProperties().setProperty('a', 1).setProperties({ b: '2' });
    p.deleteProperty('b');
    return [p.getProperties(), p.getProperty('x'), p.getKeys(), PropertiesService.getUserProperties().getKeys()];`);
  expect(answer).toEqual([{ a: '1' }, null, ['a'], []]);
});

test('a property of more than 9 KB is refused', () => {
  expect(() => script(`PropertiesService.getUserProperties().setProperty('a', new Array(9300).join('x'));`)).toThrow(
    'too large',
  );
});

test('the cache forgets by the clock of the host', () => {
  const workbook = openWith(`function put() { CacheService.getUserCache().put('k', 'v', 60); }
    function get() { return CacheService.getUserCache().get('k'); }`);
  workbook.run('put');
  expect(workbook.run('get')).toBe('v');
  workbook.setNow('2026-11-22T18:01:01Z');
  expect(workbook.run('get')).toBe(null);
});

test.each([
  ['yyyy-MM-dd HH:mm:ss', '2026-03-05 01:04:09'],
  ["yyyy-MM-dd'T'HH:mm", '2026-03-05T01:04'],
  ['d/M/yy h:mm a', '5/3/26 1:04 AM'],
  ['EEE d MMM', 'Thu 5 Mar'],
  ['EEEE d MMMM', 'Thursday 5 March'],
])('Utilities.formatDate with %s', (format, text) => {
  const { answer } = script(
    `return Utilities.formatDate(new Date(Date.UTC(2026, 2, 4, 19, 34, 9)), 'Asia/Kolkata', ${JSON.stringify(format)});`,
  );
  expect(answer).toBe(text);
});

test('SHA-256 agrees with that of Node', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

test('digests are signed bytes, as Java has them, and base64 takes them', () => {
  const { answer } = script(`var d = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ñ');
    return [d.length, d.every(function (b) { return b >= -128 && b < 128; }), Utilities.base64Encode(d), Utilities.base64Encode('ñ')];`);
  expect(answer).toEqual([
    32,
    true,
    createHash('sha256').update('ñ').digest('base64'),
    Buffer.from('ñ').toString('base64'),
  ]);
});

test.each([
  ['sheet.getRange("A1").randomize()', 'Not imitated: Range.randomize'],
  ['sheet.autoResizeRows(1, 2)', 'Not imitated: Sheet.autoResizeRows'],
  ['ss.copy("x")', 'Not imitated: Spreadsheet.copy'],
  ['SpreadsheetApp.newRichTextValue()', 'Not imitated: SpreadsheetApp.newRichTextValue'],
  ['SpreadsheetApp.getUi().prompt("x")', 'Not imitated: Ui.prompt'],
  ['Utilities.zip([])', 'Not imitated: Utilities.zip'],
  ['HtmlService.getUserAgent()', 'Not imitated: HtmlService.getUserAgent'],
  ['ScriptApp.getScriptId()', 'Not imitated: ScriptApp.getScriptId'],
])('%s says that it is not imitated', (call, message) => {
  expect(() => script(`${call};`)).toThrow(message);
});

test('triggers need a scope', () => {
  expect(() => script('ScriptApp.newTrigger("x");')).toThrow(
    'You do not have permission to call ScriptApp.newTrigger. Required permissions: (https://www.googleapis.com/auth/script.scriptapp)',
  );
});

// prettier-ignore
test.each([
  [`'%s has %d of %5.1f%%', 'x', 3.9, 12.34`, 'x has 3 of  12.3%'],
  [`'%03d|%-4s|', 7, 'ab'`,                   '007|ab  |'],
])('Utilities.formatString(%s)', (args, text) => {
  expect(script(`return Utilities.formatString(${args});`).answer).toBe(text);
});

test('a service object cannot be written to, and shows its class', () => {
  expect(script(`return String(sheet) + String(SpreadsheetApp);`).answer).toBe('SheetSpreadsheetApp');
  expect(() => script(`sheet.name = 'x';`)).toThrow('Cannot set Sheet.name');
});

test('an HTML file that is not there is refused', () => {
  expect(() => script(`HtmlService.createHtmlOutputFromFile('Nope');`)).toThrow('No HTML file named Nope was found.');
});
