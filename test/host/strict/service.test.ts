import { isService, service, serviceOf } from '../../../src/host/strict/service';

const quiet = (): void => undefined;

test('each call is told before it happens, and values are not calls', () => {
  const told: string[] = [];
  const range = service('Range', { Kind: 'x', getRow: () => told.push('ran') }, (name, method) =>
    told.push(`${name}.${method}`),
  );
  expect(range.Kind).toBe('x');
  range.getRow();
  expect(told).toEqual(['Range.getRow', 'ran']);
});

test('a call that is refused does not happen', () => {
  const ran = jest.fn();
  const range = service('Range', { setValue: ran }, () => {
    throw new Error('no permission');
  });
  expect(() => range.setValue()).toThrow('no permission');
  expect(ran).not.toHaveBeenCalled();
});

test.each(['getrow', 'setValues', 'length', '0'])('a name that is not imitated, %s, says so', (key) => {
  const range = service('Range', { getRow: () => 1 }, quiet);
  expect(() => Reflect.get(range, key)).toThrow(`Not imitated: Range.${key}`);
});

test.each(['then', 'toJSON', 'constructor', 'valueOf', Symbol.iterator, Symbol.toPrimitive])(
  'what JavaScript looks up by itself, %p, is not there',
  (key) => {
    expect(Reflect.get(service('Range', {}, quiet), key)).toBeUndefined();
  },
);

test('a chain goes on with the object itself, whichever part a method is of', () => {
  const all = serviceOf(
    'Sheet',
    [
      {
        one(): unknown {
          return this;
        },
      },
      {
        two(): unknown {
          return this;
        },
      },
    ],
    quiet,
  );
  expect(all.one()).toBe(all);
  expect(all.two()).toBe(all);
});

test('of two parts that have a method the first counts', () => {
  expect(serviceOf('Sheet', [{ name: () => 'first' }, { name: () => 'second' }], quiet).name()).toBe('first');
});

test('a service shows its class, cannot be written to, and is known as one', () => {
  const sheet = service('Sheet', { getName: () => 'x' }, quiet);
  expect([String(sheet), isService(sheet), isService({ getName: () => 'x' })]).toEqual(['Sheet', true, false]);
  expect(() => Reflect.set(sheet, 'getName', () => 'y')).toThrow('Cannot set Sheet.getName');
  expect(sheet.getName()).toBe('x');
});
