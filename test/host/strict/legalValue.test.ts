import { passLegally } from '../../../src/host/strict/legalValue';
import { service } from '../../../src/host/strict/service';

const pass = (value: unknown) => passLegally(value, 'argument');

// prettier-ignore
test.each([
  [undefined,                          undefined],
  [null,                               null],
  [0,                                  0],
  [-0.5,                               -0.5],
  [NaN,                                null],
  [Infinity,                           null],
  ['',                                 ''],
  [false,                              false],
  [[],                                 []],
  [[1, undefined, null],               [1, null, null]],
  [[[1], [[2]]],                       [[1], [[2]]]],
  [{},                                 {}],
  [{ a: 1, b: undefined, c: null },    { a: 1, c: null }],
  [{ a: [{ b: NaN }] },                { a: [{ b: null }] }],
  [Object.create(null),                {}],
])('%j passes as %j', (value, passed) => {
  expect(pass(value)).toEqual(passed);
});

const loop: unknown[] = [];
loop.push({ loop });

// prettier-ignore
test.each<[string, unknown, string]>([
  ['a Date',          new Date(0),                     'Date'],
  ['a Date inside',   { a: [new Date(NaN)] },          'Date'],
  ['a function',      () => 1,                         'function'],
  ['a method inside', { run: () => 1 },                'function'],
  ['a symbol',        Symbol('x'),                     'symbol'],
  ['a bigint',        [1n],                            'bigint'],
  ['a Map',           new Map(),                       'Map'],
  ['a Set inside',    [new Set()],                     'Set'],
  ['a pattern',       /x/,                             'RegExp'],
  ['an error',        new Error('x'),                  'Error'],
  ['bytes',           new Uint8Array(1),               'Uint8Array'],
  ['a service',       service('Sheet', {}, () => undefined), 'service object'],
  ['a circle',        loop,                            'circular object'],
])('%s does not pass', (_, value, kind) => {
  expect(() => pass(value)).toThrow(new TypeError(`Failed due to illegal value in property or argument: ${kind}`));
});

test('the same object twice is no circle', () => {
  const shared = { a: 1 };
  expect(pass([shared, shared, { shared }])).toEqual([{ a: 1 }, { a: 1 }, { shared: { a: 1 } }]);
});

test('what passes is a copy, all the way down', () => {
  const given = { list: [{ a: 1 }] };
  const passed = pass(given);
  given.list[0] = { a: 2 };
  expect(passed).toEqual({ list: [{ a: 1 }] });
});
