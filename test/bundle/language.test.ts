// What runs at Google as programs: the language and the names that Apps Script has, small and readable.

import { Linter } from 'eslint';
import { parse2019, readDist, scriptOf } from '../support/dist';
import { readSources } from '../support/sources';

const code = readDist('Code.js');
const programs = [
  ['Code.js', code],
  ['Seldom.html', scriptOf('Seldom.html')],
  ['Workbook.html', scriptOf('Workbook.html')],
] as const;

// The services that two scopes reach. No setTimeout, fetch, URL, TextEncoder, crypto, process: Apps Script has none of them.
const SERVICES = [
  'Charts',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
];
const MOST_BYTES = 160 * 1024;
const LONGEST_LINE = 400;

/** Names that a script uses and does not declare, other than those of ECMAScript and the services. */
function foreignNames(script: string): string[] {
  const globals = Object.fromEntries(SERVICES.map((name) => [name, 'readonly' as const]));
  const messages = new Linter().verify(script, {
    languageOptions: { ecmaVersion: 2019, sourceType: 'script', globals },
    linterOptions: { noInlineConfig: true },
    rules: { 'no-undef': ['error', { typeof: true }] },
  });
  return messages.map(({ message }) => message);
}

test.each(programs)('%s is a script of ECMAScript 2019', (_, program) => {
  expect(() => parse2019(program)).not.toThrow();
  expect(() => parse2019('const deal = lead?.deal;')).toThrow(SyntaxError);
});

test.each(programs)('%s uses no name that Apps Script lacks', (_, program) => {
  expect(foreignNames(program)).toEqual([]);
});

// prettier-ignore
test.each([
  'setTimeout', 'setInterval', 'queueMicrotask', 'structuredClone', 'fetch', 'URL', 'TextEncoder', 'TextDecoder', 'atob', 'Blob',
  'crypto', 'performance', 'process', 'Buffer', 'require', 'module', 'window', 'document', 'globalThis', 'UrlFetchApp', 'MailApp',
])('the name %s would be found, and not where it is only a property or a local', (name) => {
  expect(foreignNames(`(() => { const a = { ${name}: 1 }; return a.${name}; })();`)).toEqual([]);
  expect(foreignNames(`((${name}) => ${name}(1))(String);`)).toEqual([]);
  expect(foreignNames(`(() => typeof ${name})();`)).toEqual([`'${name}' is not defined.`]);
});

test('Code.js is at most 160 KB: Google loads all of it for each formula', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(MOST_BYTES);
});

test.each(programs)('%s is readable: its lines are short and its functions keep the names of src/', (_, program) => {
  const functionsIn = (text: string) => [...text.matchAll(/\bfunction (\w+)/g)].map(([, name = '']) => name);
  const known = new Set([...readSources().values()].flatMap(functionsIn));
  const names = functionsIn(program);
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !known.has(name) && !known.has(name.replace(/\d+$/, '')))).toEqual([]);
  expect(program.split('\n').filter((line) => line.length > LONGEST_LINE)).toEqual([]);
});

test('Code.js is Latin-1 throughout, which V8 reads faster, and its comments hold no escapes', () => {
  expect([...new Set(code.match(/[^\0-\xff]/g))]).toEqual([]);
  expect(parse2019(code).comments.filter(({ value }) => value.includes('\\u'))).toEqual([]);
});
