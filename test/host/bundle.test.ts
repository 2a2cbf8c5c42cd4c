import { loadBundle, readCustomFunctions } from '../../src/host/bundle';

test('functions declared at the top level are seen, and nothing else', () => {
  const code = `
function one() { return 1; }
function two_ () { return 2; }
var three = function () { return 3; };
const four = () => 4;
  function indented() { return 5; }
function outer() { function inner() {} return inner; }`;
  const { bundle } = loadBundle(code, {});
  expect([...bundle.keys()]).toEqual(['one', 'two_', 'outer']);
  expect(bundle.get('one')?.()).toBe(1);
});

test('a function declared twice is the later one, once', () => {
  const { bundle } = loadBundle('function a() { return 1; }\nfunction a() { return 2; }', {});
  expect([[...bundle.keys()], bundle.get('a')?.()]).toEqual([['a'], 2]);
});

test('the services are free names, and code is evaluated among them and the functions', () => {
  const { bundle, evaluate } = loadBundle('var count = 2;\nfunction double() { return Service.value * count; }', {
    Service: { value: 21 },
  });
  expect([bundle.get('double')?.(), evaluate('double() + count')]).toEqual([42, 44]);
});

test.each([
  'setTimeout',
  'fetch',
  'URL',
  'TextEncoder',
  'atob',
  'crypto',
  'performance',
  'process',
  'require',
  'window',
  'document',
  'localStorage',
  'structuredClone',
  'Buffer',
])('Apps Script has no %s', (name) => {
  expect(loadBundle('', {}).evaluate(`typeof ${name}`)).toBe('undefined');
});

test.each(['Math', 'JSON', 'Intl', 'Map', 'Promise', 'Symbol', 'BigInt', 'Reflect', 'WebAssembly'])(
  'Apps Script has %s',
  (name) => {
    expect(loadBundle('', {}).evaluate(`typeof ${name}`)).not.toBe('undefined');
  },
);

const HELP = `
/**
 * Scores leads
 * from 0 to 100.
 *
 * More about it.
 *
 * @param {A2:A100} values The values, one row per lead.
 * @param weights Optional. Two columns.
 * @param {number} other
 * @return The score.
 * @customfunction
 */
function leadScore(values, weights, other, told) {}`;

test('help is the first paragraph, and each argument with its text', () => {
  expect(readCustomFunctions(HELP).get('LEADSCORE')).toEqual({
    name: 'leadScore',
    isListed: true,
    description: 'Scores leads from 0 to 100.',
    args: [
      { name: 'values', description: 'The values, one row per lead.', isOptional: false },
      { name: 'weights', description: 'Optional. Two columns.', isOptional: true },
      { name: 'other', description: '', isOptional: false },
      { name: 'told', description: '', isOptional: false },
    ],
  });
});

// prettier-ignore
test.each([
  ['/** @customfunction */\nfunction A() {}',                    'A', true],
  ['/** No mark. */\nfunction A() {}',                           'A', false],
  ['function A() {}',                                            'A', false],
  ['/** @customfunction */\nfunction a() {}',                    'A', true],
  ['/** @customfunction */\nfunction B() {}\nfunction A() {}',   'A', false],
  ['/* @customfunction */\nfunction A() {}',                     'A', false],
])('%j offers %s to autocomplete: %p', (code, name, isListed) => {
  expect(readCustomFunctions(code).get(name)?.isListed).toBe(isListed);
});

test.each([
  '/** @customfunction */\nfunction A_() {}',
  '/** @customfunction */\nvar A = function () {};',
  '// function A() {}',
  '  function A() {}',
])('%j has nothing for a formula', (code) => {
  expect(readCustomFunctions(code).size).toBe(0);
});
