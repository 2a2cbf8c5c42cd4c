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
  const loader = readDist('Code.js').match(/let services = \{([^}]*)\}/)?.[1] ?? '';
  const handed = [...loader.matchAll(/(\w+)(?=,|\s*$)/g)].map(([, name]) => name);
  const named = new Set(scriptOf('Workbook.html').match(/\b(?:\w+App|\w+Service|Charts|Session|Utilities)(?=\.)/g));
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
