// Workbook.html: the half that Google loads only when the sidebar calls.

import { call, loadDist, parse2019, readDist, scriptOf } from '../support/dist';
import { googleServices } from '../support/googleServices';

test('the first call loads it once; formulas and the menu never do', () => {
  const services = googleServices('UTC', 'en_US');
  const read = jest.spyOn(services.HtmlService, 'createHtmlOutputFromFile');
  const dist = loadDist(services);
  call(dist, 'onOpen', { authMode: 'NONE' });
  call(dist, 'LEAD_VALUE', 1000, 0.5);
  expect(read).not.toHaveBeenCalled();
  call(dist, 'startSidebar');
  call(dist, 'startImport', 'en');
  expect(read.mock.calls).toEqual([['Workbook']]);
});

test('a call answers as a file of its own would: what went wrong is said, not thrown', () => {
  const dist = loadDist(googleServices('UTC', 'en_US'));
  expect(call(dist, 'startSidebar')).toEqual({ ok: false, message: expect.stringContaining('not a function') });
});

test('it is handed every service that it names', () => {
  const loader = readDist('Code.js').match(/let services = \{([^}]*Charts[^}]*)\}/)?.[1] ?? '';
  const handed = [...loader.matchAll(/(\w+)(?=,|\s*$)/g)].map(([, name]) => name);
  const named = new Set(scriptOf('Workbook.html').match(/\b(?:\w+App|\w+Service|Charts|Session|Utilities)(?=\.\w)/g));
  expect(handed).toEqual([...named, 'Date'].sort());
});

test('HtmlService changes nothing in it: one script, no template mark, no template literal', () => {
  const page = readDist('Workbook.html');
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).not.toContain('<?');
  expect(page).not.toContain('`');
  expect(() => parse2019(scriptOf('Workbook.html'))).not.toThrow();
});

test('functions asked once or twice load Seldom.html once, in the spreadsheet’s language and zone', () => {
  const services = googleServices('America/Santiago', 'es_CL');
  const read = jest.spyOn(services.HtmlService, 'createHtmlOutputFromFile');
  const dist = loadDist(services);
  const actions = [['x'], ['x'], ['x'], [''], [''], ['']];
  const won = [['won'], ['won'], ['lost'], ['lost'], ['lost'], ['won']];
  expect(call(dist, 'LEADSCORE_LEARN', actions, won)).toEqual(
    expect.arrayContaining([['Todos los prospectos', 6, 0.5, '', '', '', '']]),
  );
  expect(call(dist, 'LEADSCORE_AUC', [[10], [20], [30], [40]], [['lost'], ['won'], ['lost'], ['won']])).toBe(0.75);
  expect(read.mock.calls).toEqual([['Seldom']]);
  expect(() => call(dist, 'LEAD_PROBABILITY', actions, actions, 'quizás')).toThrow('"quizás" no es un resultado');
  expect(() => parse2019(scriptOf('Seldom.html'))).not.toThrow();
});
