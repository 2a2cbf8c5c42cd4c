// What Google sees of Code.js: its globals, and that loading it asks nothing of anyone.

import { call, loadDist, parse2019, readDist } from '../support/dist';
import { googleServices } from '../support/googleServices';
import { exportsOfMain, functionsOf } from '../support/mainExports';

const TRIGGERS = ['onInstall', 'onOpen'];
const MENU_ITEMS = ['checkSpreadsheet', 'enableFunctions', 'openSidebar', 'refreshFigures', 'showHelp'];
const SIDEBAR_CALLS = [
  'addHolidays',
  'addLesson',
  'addSampleLeads',
  'addToLists',
  'buildSheet',
  'closePeriod',
  'contactLead',
  'fillPastPeriods',
  'finishBuild',
  'finishImport',
  'handOutLeads',
  'importRows',
  'placeFormula',
  'planLeads',
  'planPeriod',
  'readAgreement',
  'readHolidays',
  'readToday',
  'readWarehouseSettings',
  'removeSampleLeads',
  'runSelfCheck',
  'saveMeeting',
  'savePersona',
  'selectLead',
  'selectedRange',
  'setLeadsSource',
  'showAgreement',
  'signAgreement',
  'stampClock',
  'startFormulas',
  'startImport',
  'startMeeting',
  'startPersonas',
  'startSidebar',
];

const customFunctions = exportsOfMain('functions/');
const globals = ['APP_', ...customFunctions, ...TRIGGERS, ...MENU_ITEMS, ...SIDEBAR_CALLS];

test('Code.js loads where there is no service at all, and leaves exactly these globals', () => {
  expect(Object.keys(loadDist()).sort()).toEqual([...globals].sort());
});

test('every global but the bundle itself is a function declaration, which Google finds', () => {
  const { program } = parse2019(readDist('Code.js'));
  const declared = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  const others = program.body.filter((node) => node.type !== 'FunctionDeclaration');
  expect(declared.sort()).toEqual(globals.filter((name) => name !== 'APP_').sort());
  expect(others.map(({ type }) => type)).toEqual(['ExpressionStatement', 'VariableDeclaration']);
  expect(others[0]).toMatchObject({ directive: 'use strict' });
});

test.each(['en_US', 'es_MX', 'pt_BR'])('every item of the menu in %s runs a global', (locale) => {
  const menu = new Map<string, string>();
  const dist = loadDist(googleServices('America/Santiago', locale, menu));
  call(dist, 'onOpen', { authMode: 'NONE' });
  expect([...menu.keys()].sort()).toEqual(MENU_ITEMS);
  expect([...menu.keys()].filter((name) => typeof dist[name] !== 'function')).toEqual([]);
  expect(new Set(menu.values()).size).toBe(menu.size);
});

test('the menu speaks the language of the one who opens', () => {
  const menu = new Map<string, string>();
  call(loadDist(googleServices('UTC', 'es_MX', menu)), 'onOpen');
  expect(menu.get('openSidebar')).toBe('Abrir barra lateral');
});

test('the sidebar can call every function that gas/calls exports', () => {
  expect(functionsOf('gas/calls.ts')).toEqual(SIDEBAR_CALLS);
  expect(exportsOfMain('gas/calls')).toEqual(SIDEBAR_CALLS);
});
