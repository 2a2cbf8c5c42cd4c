import { openDesk } from '../support/desk';

const { work, workbook } = openDesk();
const STORES = ['Document', 'User', 'Script'];

test.each(STORES)('%s properties are text by key', (kind) => {
  const answer = work(`
    var p = PropertiesService.get${kind}Properties().deleteAllProperties();
    p.setProperty('n', 1.5).setProperty('b', true).setProperties({ text: 'ñ', none: '' });
    return [p.getProperties(), p.getKeys().sort(), p.getProperty('n'), p.getProperty('none'), p.getProperty('other')];`);
  expect(answer).toEqual([{ n: '1.5', b: 'true', text: 'ñ', none: '' }, ['b', 'n', 'none', 'text'], '1.5', '', null]);
});

test('the three stores do not see each other', () => {
  const answer = work(`
    var stores = ${JSON.stringify(STORES)}.map(function (kind) { return PropertiesService['get' + kind + 'Properties']().deleteAllProperties(); });
    stores[0].setProperty('k', 'document'); stores[2].setProperty('k', 'script');
    return stores.map(function (store) { return store.getProperty('k'); });`);
  expect(answer).toEqual(['document', null, 'script']);
});

// prettier-ignore
test.each([
  ["setProperties({ b: '2' })",                  { a: '1', b: '2' }],
  ["setProperties({ b: '2' }, false)",           { a: '1', b: '2' }],
  ["setProperties({ b: '2' }, true)",            { b: '2' }],
  ["setProperties({}, true)",                    {}],
  ["setProperty('a', '3')",                      { a: '3' }],
  ["deleteProperty('a')",                        {}],
  ["deleteProperty('nothing')",                  { a: '1' }],
  ["deleteAllProperties()",                      {}],
])('%s', (call, left) => {
  expect(work(`return PropertiesService.getUserProperties().deleteAllProperties().setProperty('a', '1').${call}.getProperties();`)).toEqual(left);
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__x'])('nobody has set a property %s', (key) => {
  expect(work(`return PropertiesService.getScriptProperties().getProperty('${key}');`)).toBe(null);
});

test('a value has nine kilobytes at most', () => {
  const put = (length: number) =>
    work(`PropertiesService.getUserProperties().setProperty('k', new Array(${length} + 1).join('x')); return 'kept';`);
  expect(put(9 * 1024)).toBe('kept');
  expect(() => put(9 * 1024 + 1)).toThrow('Argument too large: value');
});

test('what a caller does to the list of properties changes none of them', () => {
  expect(
    work(`
    var p = PropertiesService.getUserProperties().deleteAllProperties().setProperty('a', '1');
    p.getProperties().a = '2'; p.getKeys().push('b');
    return p.getProperties();`),
  ).toEqual({ a: '1' });
});

// prettier-ignore
test.each([
  // put for seconds, read after seconds, there
  ['',      599,   'v'],
  ['',      600,   null],
  [', 60',  59,    'v'],
  [', 60',  60,    null],
  [', 21600', 21599, 'v'],
])("what the cache was given with put('k', 'v'%s) is %s seconds later %p", (expiration, seconds, value) => {
  workbook.setNow('2026-11-22T18:00:00Z');
  work(`CacheService.getScriptCache().put('k', 'v'${expiration});`);
  workbook.setNow(Date.parse('2026-11-22T18:00:00Z') + seconds * 1000);
  expect(work(`return CacheService.getScriptCache().get('k');`)).toBe(value);
});

test('the caches are apart, and what is taken out is gone', () => {
  const answer = work(`
    CacheService.getDocumentCache().put('k', 5); CacheService.getUserCache().put('k', 'u');
    var before = [CacheService.getDocumentCache().get('k'), CacheService.getUserCache().get('k')];
    CacheService.getDocumentCache().remove('k');
    return before.concat(CacheService.getDocumentCache().get('k'), CacheService.getUserCache().get('k'), CacheService.getUserCache().get('other'));`);
  expect(answer).toEqual(['5', 'u', null, 'u', null]);
});

test('the cache takes a hundred kilobytes at most', () => {
  expect(() => work(`CacheService.getUserCache().put('k', new Array(100 * 1024 + 2).join('x'));`)).toThrow(
    'Argument too large: value',
  );
  expect(
    work(
      `CacheService.getUserCache().put('k', new Array(100 * 1024 + 1).join('x')); return CacheService.getUserCache().get('k').length;`,
    ),
  ).toBe(102400);
});
