import { keepProperties } from '../../../src/host/page/propertyKeeper';
import type { StoredProperties } from '../../../src/host/services/context';
import type { SharedProperties } from '../../../src/host/sharing/frames';

const KEY = 'acuerdo user book';

/** A browser's storage, shared by its tabs; without a list it keeps nothing. */
function storage(items: Map<string, string> | undefined): Storage {
  const refuse = (): never => {
    throw new Error('storage is off');
  };
  const kept = items ?? { get: refuse, set: refuse };
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  } as Storage; // all that is used of it
}

/** A page with its properties, in a browser with some storage. */
function page(user: Record<string, string> = {}) {
  const properties: StoredProperties = { document: { sheet: 'built' }, script: {}, user };
  const told: SharedProperties[] = [];
  const ledger = { keepProperties: (shared: SharedProperties) => void told.push(shared) } as unknown as Parameters<
    typeof keepProperties
  >[1];
  return { properties, told, keeper: keepProperties({ properties }, ledger, 'book') };
}

let items: Map<string, string>;
beforeEach(() => {
  items = new Map();
  globalThis.localStorage = storage(items);
});
afterAll(() => Reflect.deleteProperty(globalThis, 'localStorage'));

test('a user’s properties are those of this browser, which every tab writes and reads', () => {
  const [one, other] = [page(), page()];
  one.properties.user['seen'] = 'yes';
  one.keeper.keep();
  other.keeper.read();
  expect(other.properties.user).toEqual({ seen: 'yes' });
  delete other.properties.user['seen'];
  other.keeper.keep();
  one.keeper.read();
  expect(one.properties.user).toEqual({});
});

test('what a page set itself is not undone by what was stored before', () => {
  items.set(KEY, '{"a":"1"}');
  const { keeper, properties } = page();
  expect(properties.user).toEqual({ a: '1' });
  properties.user['a'] = '2';
  keeper.read();
  expect(properties.user).toEqual({ a: '2' });
});

test('the objects stay the same, whoever changes what is in them', () => {
  const { keeper, properties } = page();
  const { user, document } = properties;
  items.set(KEY, '{"a":"1"}');
  keeper.read();
  keeper.received({ document: { b: '2' }, script: { c: '3' } });
  expect([user, document, properties.user === user, properties.document === document]).toEqual([
    { a: '1' },
    { b: '2' },
    true,
    true,
  ]);
});

test('properties of the document go where the workbook is kept, once a change', () => {
  const { keeper, properties, told } = page();
  keeper.keep();
  properties.document['sheet'] = 'again';
  keeper.keep();
  keeper.keep();
  expect(told).toEqual([{ document: { sheet: 'again' }, script: {} }]);
});

test('what came from another page is not sent back', () => {
  const { keeper, told } = page();
  keeper.received({ document: {}, script: { x: '1' } });
  keeper.keep();
  expect(told).toEqual([]);
});

test('in a browser that keeps no data properties last as long as the page', () => {
  globalThis.localStorage = storage(undefined);
  const { keeper, properties } = page({ a: '1' });
  properties.user['b'] = '2';
  keeper.keep();
  keeper.read();
  expect(properties.user).toEqual({ a: '1', b: '2' });
});
