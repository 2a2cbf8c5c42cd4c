import { openWith, SCOPES, writeAddOn } from './support/addOn';
import { openWorkbook } from '../../src/host/workbook';

const ECHO =
  'function echo(value) { return value; }\nfunction give() { return GIVEN; }\nfunction hidden_() { return 1; }';

test.each([1, 'x', true, null, [1, [2]], { a: { b: 'c' } }])('google.script.run passes %j both ways', (value) => {
  expect(openWith(ECHO).run('echo', value)).toEqual(value);
});

test('arguments are copies, undefined members are dropped and undefined items become null', () => {
  const workbook = openWith('function change(x) { x.list.push(9); return x; }');
  const value = { list: [1], gone: undefined };
  expect(workbook.run('change', value)).toEqual({ list: [1, 9] });
  expect(value.list).toEqual([1]);
  expect(openWith(ECHO).run('echo', [undefined])).toEqual([null]);
});

test.each([
  ['a Date', new Date()],
  ['a Date inside', { rows: [[new Date()]] }],
  ['a function', () => 1],
  ['a Map', new Map()],
])('google.script.run refuses %s as argument', (_, value) => {
  expect(() => openWith(ECHO).run('echo', value)).toThrow('Failed due to illegal value in property or argument');
});

test.each(['new Date()', '[new Date()]', '(function () {})', '({ f: function () {} })', 'new Map()', 'SpreadsheetApp'])(
  'google.script.run refuses %s as answer',
  (expression) => {
    const workbook = openWith(`function give() { return ${expression}; }`);
    expect(() => workbook.run('give')).toThrow('Failed due to illegal value in property or return value');
  },
);

test('a circular object cannot cross', () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;
  expect(() => openWith(ECHO).run('echo', circular)).toThrow('circular');
});

test.each(['hidden_', 'missing', 'toString'])('%s is not callable', (name) => {
  expect(() => openWith(ECHO).run(name)).toThrow(`Script function not found: ${name}`);
});

test('functions that are not top-level declarations are not callable', () => {
  const workbook = openWith(
    'var arrow = () => 1;\nvar APP_ = (function () { function inner() { return 1; } return inner; })();',
  );
  expect(() => workbook.run('arrow')).toThrow('Script function not found');
  expect(() => workbook.run('inner')).toThrow('Script function not found');
});

test('a run that takes longer than allowed fails, and so does a simple trigger', () => {
  const workbook = openWith(
    'function slow() { Utilities.sleep(361000); }\nfunction quick() { Utilities.sleep(359000); return 1; }',
  );
  expect(() => workbook.run('slow')).toThrow('Exceeded maximum execution time');
  expect(workbook.run('quick')).toBe(1);
  expect(() => openWith('function onOpen() { Utilities.sleep(31000); }')).toThrow('Exceeded maximum execution time');
});

test('the limits can be set', () => {
  const dist = writeAddOn('function go() { Utilities.sleep(20); }', SCOPES);
  expect(() => openWorkbook({ dist, limits: { run: 10 } }).run('go')).toThrow('Exceeded maximum execution time');
});

test('what a failed run wrote before it failed stays', () => {
  const workbook = openWith(`function go() {
    var sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1').setValue('kept');
    throw new Error('stop');
  }`);
  expect(() => workbook.run('go')).toThrow('stop');
  expect(workbook.read('Sheet1', 'A1')).toEqual([['kept']]);
});

test('console and Logger are kept for tests', () => {
  const workbook = openWith(`function go() { console.log('a', 1); Logger.log('b'); return Logger.getLog(); }`);
  workbook.run('go');
  expect(workbook.host.logs).toEqual(['a 1', 'b']);
});
