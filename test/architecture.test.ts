// src/ as a whole: rooms, arrows, cycles, and what may be named where.

import { barrels, cycles, googleOutside, processZones, scatteredClocks, wrongArrows } from './support/architecture';
import { readSources, type Sources } from './support/sources';

const sources = readSources();

// prettier-ignore
const RULES: [string, (sources: Sources) => string[]][] = [
  ['every import follows the arrows between the rooms',                 wrongArrows],
  ['no files import each other in a circle',                            cycles],
  ['Google is named only in gas/, host/ and main.ts',                   googleOutside],
  ['no file only gathers others',                                       barrels],
  ['the clock and chance are read only in gas/clock.ts',                scatteredClocks],
  ['no Date is read in the zone of the process',                        processZones],
];

test.each(RULES)('%s', (_, rule) => {
  expect(rule(sources)).toEqual([]);
});

test('the rules look at every room', () => {
  const rooms = new Set([...sources.keys()].map((file) => file.split('/')[0]));
  expect([...rooms].sort()).toEqual(
    [
      'calendar',
      'door.ts',
      'functions',
      'gas',
      'grid',
      'host',
      'main.ts',
      'metrics',
      'sidebar',
      'template',
      'texts',
      'words',
      'warehouse',
    ].sort(),
  );
});

// prettier-ignore
test.each([
  ['calendar/a.ts',  `import { b } from '../metrics/b';`],
  ['words/a.ts',     `import { b } from '../grid/b';`],
  ['metrics/a.ts',   `import { b } from '../grid/b';`],
  ['metrics/a.ts',   `import type { B } from '../grid/b';`],
  ['grid/a.ts',      `export { b } from '../functions/b';`],
  ['grid/a.ts',      `import { b } from '../template/b';`],
  ['functions/a.ts', `import { b } from '../gas/b';`],
  ['functions/a.ts', `import { b } from '../texts/workbook';`],
  ['functions/a.ts', `import { b } from '../main';`],
  ['functions/a.ts', `import { b } from 'papaparse';`],
  ['texts/a.ts',     `import type { B } from '../template/b';`],
  ['template/a.ts',  `type B = import('../gas/b').B;`],
  ['gas/a.ts',       `import { b } from '../grid/b';`],
  ['gas/a.ts',       `import type { B } from '../sidebar/b';`],
  ['main.ts',        `import { b } from './host/b';`],
  ['main.ts',        `import { b } from './grid/b';`],
  ['sidebar/a.tsx',  `import { b } from '../gas/b';`],
  ['sidebar/a.tsx',  `import { type B } from '../gas/b';`],
  ['sidebar/a.tsx',  `import type { B } from '../template/b';`],
  ['sidebar/x/a.ts', `const b = await import('../../metrics/b');`],
  ['warehouse/a.ts', `import { b } from '../functions/b';`],
  ['warehouse/a.ts', `import { b } from '../gas/b';`],
  ['gas/a.ts',       `import { b } from '../warehouse/b';`],
  ['host/a.ts',      `import { b } from '../gas/b';`],
  ['host/a.ts',      `import type { B } from '../main';`],
  ['host/engine/a.ts', `import { b } from '../services/b';`],
  ['host/a.ts',      `import b from '../../build.mjs';`],
  ['tools/a.ts',     `import { b } from '../grid/b';`],
])('wrong arrow: %s may not say %s', (file, text) => {
  const others = 'calendar grid metrics functions template warehouse gas sidebar host host/services texts'.split(' ');
  const there = others.map((room): [string, string] => [`${room}/b.ts`, 'export const b = 1;']);
  expect(wrongArrows(new Map([...there, ['main.ts', ''], [file, text]]))).toHaveLength(1);
});

// prettier-ignore
test.each([
  ['metrics/a.ts',   `import { b } from '../calendar/b';`],
  ['host/a.ts',      `import { b } from '../calendar/b';`],
  ['host/services/a.ts', `import { b } from '../engine/b';`],
  ['grid/a.ts',      `import { b } from '../metrics/b';`],
  ['sidebar/a.ts',   `import { b } from '../words/b';`],
  ['grid/a.ts',      `import { b } from '../texts/errors';`],
  ['functions/a.ts', `import { b } from '../texts/reports.en';`],
  ['warehouse/a.ts', `import { b } from '../grid/b';`],
  ['warehouse/a.ts', `import { b } from '../template/b';`],
  ['sidebar/x/a.ts', `import type { B } from '../../gas/b';`],
  ['sidebar/a.ts',   `import { h } from 'preact/hooks';`],
  ['host/a.ts',      `import { b } from 'node:fs';`],
  ['host/x/a.ts',    `import { b } from '../host';`],
])('right arrow: %s may say %s', (file, text) => {
  expect(wrongArrows(new Map([[file, text], ['host/host.ts', '']]))).toEqual([]);
});

test('a cycle is seen through three files, and types make none', () => {
  const circle = (kind: string): Sources =>
    new Map([
      ['grid/a.ts', `import { b } from './b';`],
      ['grid/b.ts', `import { c } from './c';`],
      ['grid/c.ts', `import ${kind} { a } from './a';`],
    ]);
  expect(cycles(circle(''))).toEqual(['grid/a → grid/b → grid/c → grid/a']);
  expect(cycles(circle('type'))).toEqual([]);
});

// prettier-ignore
test.each([
  [googleOutside,   'grid/a.ts',     'SpreadsheetApp.getActive();',             'grid/b.ts', '// SpreadsheetApp\nconst word = "Session"; const of = { Charts: row.Utilities };'],
  [googleOutside,   'sidebar/a.tsx', 'type Sheet = GoogleAppsScript.Base.Blob;', 'gas/b.ts',  'SpreadsheetApp.getActive();'],
  [barrels,         'grid/index.ts', 'export { a } from "./a";',                'grid/b.ts', 'export type { a } from "./a";'],
  [barrels,         'grid/all.ts',   'export * from "./a";',                    'grid/b.ts', 'export const all = 1;'],
  [scatteredClocks, 'metrics/a.ts',  'const now = new Date();',                 'grid/b.ts', 'const day = new Date(0);'],
  [scatteredClocks, 'grid/a.ts',     'const now = Date.now();',                 'host/b.ts', 'const now = Date.now();'],
  [scatteredClocks, 'gas/a.ts',      'const chance = Math.random();',           'gas/clock.ts', 'const now = new Date();'],
  [processZones,    'metrics/a.ts',  'const hours = date.getHours();',          'grid/b.ts', 'const hours = date.getUTCHours();'],
  [processZones,    'sidebar/a.ts',  'const noon = new Date(2026, 2, 1);',      'grid/b.ts', 'const noon = new Date(Date.UTC(2026, 2, 1));'],
])('%p refuses what %s says and not what others may', (rule, wrong, text, right, other) => {
  const found = rule(new Map([[wrong, text], [right, other]]));
  expect([...new Set(found.map((line) => line.split(' ')[0]))]).toEqual([wrong]);
});
