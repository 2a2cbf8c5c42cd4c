import { contentOf, readPlainText, readScriptValue, readTyped } from '../../../src/host/engine/input';
import { toEngineLocale } from '../../../src/host/engine/locale';
import { createZone } from '../../../src/host/engine/zone';
import { openWith } from '../support/addOn';

// prettier-ignore
test.each([
  // locale, typed,            content
  ['en_US', '12',              '12'],
  ['en_US', '1,5',             '1,5'],
  ['en_US', '=SUM(1;2)',       '=SUM(1,2)'],
  ['en_US', "'=SUM(1;2)",      "'=SUM(1;2)"],
  ['en_US', 'text; more',      'text; more'],
  ['es_ES', '1,5',             '1.5'],
  ['es_ES', '-0,25',           '-0.25'],
  ['es_ES', '1.234,5',         '1234.5'],
  ['es_ES', '1.234.567',       '1234567'],
  ['es_ES', '12,5%',           '12.5%'],
  ['es_ES', '1.5',             "'1.5"],
  ['es_ES', '5',               '5'],
  ['es_ES', '31/12/2026',      '31/12/2026'],
  ['es_ES', '=SUM(1,5;2)',     '=SUM(1.5,2)'],
  ['es_ES', "'1,5",            "'1,5"],
  ['es_ES', 'VERDADERO',       'VERDADERO'],
  ['es_ES', '1,5 horas',       '1,5 horas'],
  ['pt_BR', '2.000,75',        '2000.75'],
  ['es_MX', '2,000.75',        '2,000.75'],
  ['es_MX', '=IF(A1;1;2)',     '=IF(A1,1,2)'],
])('in %s, typing %p stores %p', (locale, typed, content) => {
  expect(readTyped(typed, toEngineLocale(locale))).toEqual({ content });
});

// prettier-ignore
test.each([
  // locale,  typed,        year-month-day it is
  ['en_US', '3/4/2026',     '2026-03-04'],
  ['en_GB', '3/4/2026',     '2026-04-03'],
  ['es_MX', '3/4/2026',     '2026-04-03'],
  ['es_CL', '3-4-2026',     '2026-04-03'],
  ['pt_BR', '3/4/2026',     '2026-04-03'],
  ['en_US', '12/31/2026',   '2026-12-31'],
  ['es_ES', '31/12/2026',   '2026-12-31'],
  ['en_US', '2026-12-31',   '2026-12-31'],
  ['es_AR', '2026-12-31',   '2026-12-31'],
  ['es_CO', '29/2/2024',    '2024-02-29'],
])('in %s, typing %s is the day %s', (locale, typed, day) => {
  const workbook = openWith('', { locale, timeZone: 'UTC' });
  workbook.type('Sheet1', 'A1', typed);
  expect(workbook.read('Sheet1', 'A1')).toEqual([[new Date(`${day}T00:00:00Z`)]]);
});

// prettier-ignore
test.each([
  ['1/2/2026',       { content: '1/2/2026' }],
  ['007',            { content: '007' }],
  ["'007",           { content: '007' }],
  ["''x",            { content: "'x" }],
  ['=A1',            { content: "'=A1", format: '' }],
  ["'=A1",           { content: "'=A1", format: '' }],
  ['',               { content: '' }],
])('%p in a cell of plain text is %j', (text, stored) => {
  expect(readPlainText(text)).toEqual(stored);
});

const en = toEngineLocale('en_US');
const bogota = createZone('America/Bogota');

// prettier-ignore
test.each([
  [null,                             { content: '' }],
  [undefined,                        { content: '' }],
  ['',                               { content: '' }],
  [true,                             { content: 'TRUE' }],
  [false,                            { content: 'FALSE' }],
  [-1.5,                             { content: '-1.5' }],
  [1e300,                            { content: '1e+300' }],
  ['=A1;B1',                         { content: '=A1,B1' }],
  [['a', 'b'],                       { content: 'a,b' }],
  [new Date('2026-11-22T05:00:00Z'), { content: '46348', dateFormat: 'm/d/yyyy' }],
  [new Date('2026-11-22T17:00:00Z'), { content: '46348.5', dateFormat: 'm/d/yyyy hh:mm:ss' }],
  [new Date('1899-12-30T04:56:16Z'), { content: '0', dateFormat: 'm/d/yyyy' }],
])('a script’s %p is stored as %j', (value, stored) => {
  expect(readScriptValue(value, en, bogota)).toEqual(stored);
});

test('a date that is none is not stored', () => {
  expect(() => readScriptValue(new Date(NaN), en, bogota)).toThrow(
    new TypeError('Cannot write an invalid Date to a cell'),
  );
});

// prettier-ignore
const KEPT = [
  'x', 'two words', ' x', '12', '-1.5', '1,234', '10%', '$5', '1e5', '1/2/2026', '2026-01-02', '10:30', 'TRUE', 'false', "'", "'x", '=A1', '=', '+1', '-', '@x', '#hashtag', '',
];

test.each(['en_US', 'es_ES', 'pt_BR'])('in %s every value is itself again from its content', (locale) => {
  const workbook = openWith(
    `function put(contents) {
      SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, contents.length, 1).setNumberFormat('@').setValues(contents.map(function (c) { return [c]; }));
      SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, contents.length, 1).copyTo(SpreadsheetApp.getActive().getSheets()[0].getRange('C1'), { contentsOnly: true });
    }`,
    { locale },
  );
  workbook.run('put', KEPT);
  expect(workbook.read('Sheet1', `C1:C${KEPT.length}`).flat()).toEqual(KEPT.map((text) => text.replace(/^'/, '')));
});

// prettier-ignore
test.each([
  [null, ''], [true, 'TRUE'], [false, 'FALSE'], [0, '0'], [-1.5, '-1.5'], ['x', 'x'], ['12', "'12"], ['TRUE', "'TRUE"], ['=A1', "'=A1"], ["'x", "''x"], ['#N/A', '#N/A'],
])('the content of the value %p is %p', (value, content) => {
  expect(contentOf(value)).toBe(content);
});
