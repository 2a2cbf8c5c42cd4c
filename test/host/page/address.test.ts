import { goTo, newName, workbookName } from '../../../src/host/page/address';

/** A browser at an address, which remembers what is in `items`; undefined: it keeps no data. */
function browse(href: string, items: Record<string, string> | undefined = {}) {
  const went: string[] = [];
  const refuse = (): never => {
    throw new Error('storage is off');
  };
  const location = { href, search: new URL(href).search, assign: (to: URL) => went.push(String(to)) };
  const localStorage = items
    ? { getItem: (key: string) => items[key] ?? null, setItem: (key: string, text: string) => void (items[key] = text) }
    : { getItem: refuse, setItem: refuse };
  const history = { state: null, replaceState: (_: unknown, __: string, to: string) => went.push(to) };
  Object.assign(globalThis, { location, localStorage, history });
  return { went, items };
}

afterAll(() => ['location', 'localStorage', 'history'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

const PAGE = 'http://127.0.0.1:4000/';

// prettier-ignore
test.each([
  // address,                       remembered,   shown
  ['?workbook=abcd1234',            undefined,    'abcd1234'],
  ['?workbook=abcd1234',            'other999',   'abcd1234'],
  ['?locale=es_MX',                 'other999',   'other999'],
  ['?workbook=../../x',             'other999',   'other999'],
  ['?workbook=abc',                 'other999',   'other999'],
  ['?workbook=',                    'other999',   'other999'],
])('at %s, with %p remembered, the workbook is %s', (query, remembered, name) => {
  const { went, items } = browse(PAGE + query, remembered === undefined ? {} : { 'acuerdo workbook': remembered });
  expect(workbookName()).toBe(name);
  expect([new URL(went[0] ?? PAGE).searchParams.get('workbook'), items?.['acuerdo workbook']]).toEqual([name, name]);
});

test.each(['?workbook=a/b', '', '?workbook=%00%00%00%00'])('at %p with nothing remembered it is a new one', (query) => {
  browse(PAGE + query, {});
  expect(workbookName()).toMatch(/^[0-9a-f]{24}$/);
});

test('where nothing is kept and the address may not change, a new workbook still opens', () => {
  browse('file:///acuerdo.html', undefined);
  Object.assign(globalThis.history, {
    replaceState: () => {
      throw new Error('not from a file');
    },
  });
  expect(workbookName()).toMatch(/^[0-9a-f]{24}$/);
});

test('what else an address asks for stays, an example excepted', () => {
  const { went } = browse(`${PAGE}?locale=es_MX&example=`, { 'acuerdo workbook': 'abcd' });
  workbookName();
  expect(went).toEqual([`${PAGE}?locale=es_MX&workbook=abcd`]);
});

test('another workbook is another address, with what is asked for it', () => {
  const { went, items } = browse(`${PAGE}?workbook=abcd&locale=en_US`);
  goTo('efgh', { locale: 'pt_BR', example: '' });
  expect([went, items]).toEqual([[`${PAGE}?workbook=efgh&locale=pt_BR&example=`], { 'acuerdo workbook': 'efgh' }]);
});

test('no two new names are alike', () => {
  expect(new Set(Array.from({ length: 500 }, newName)).size).toBe(500);
});
