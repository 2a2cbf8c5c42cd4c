// Every object the add-on gets from Google passes through here: unknown names fail loudly, calls are permitted and counted.

/** Told of each call before it happens; throws to refuse it. */
export type Enter = (service: string, method: string) => void;

/** All the methods of some objects. */
export type Together<Parts> = Parts extends readonly [infer First, ...infer Rest] ? First & Together<Rest> : unknown;

/**
 * The object as the add-on sees it.
 *
 * @param name The class in Google's reference, `Range`.
 * @param methods What is imitated; any other name throws `Not imitated: Range.setNote`.
 * @param enter Told of each call.
 */
export function service<T extends object>(name: string, methods: T, enter: Enter): T {
  return serviceOf(name, [methods], enter);
}

/** The same over methods kept in several objects, which are not copied together: a Range has a hundred of them. */
export function serviceOf<Parts extends readonly object[]>(
  name: string,
  parts: [...Parts],
  enter: Enter,
): Together<Parts> {
  const proxy: unknown = new Proxy(Object.create(null), {
    get(_, key, receiver) {
      if (key === 'toString') return () => name;
      if (typeof key === 'symbol' || PLAIN.has(key)) return undefined;
      const found: unknown = parts.map((part) => Reflect.get(part, key)).find((value) => value !== undefined);
      if (found === undefined) throw new Error(`Not imitated: ${name}.${key}`);
      if (typeof found !== 'function') return found;
      return (...args: unknown[]) => {
        enter(name, key);
        return found.apply(receiver, args);
      };
    },
    set(__, key) {
      throw new Error(`Cannot set ${name}.${String(key)}`);
    },
  });
  services.add(Object(proxy));
  return proxy as Together<Parts>; // what the handler above makes of it
}

const services = new WeakSet<object>();

/** Whether a value is an object that Google's services gave. */
export function isService(value: object): boolean {
  return services.has(value);
}

/** Names that JavaScript and test tools look up on any object. */
const PLAIN = new Set(['constructor', 'toJSON', 'then', 'valueOf', 'asymmetricMatch', 'nodeType', '$$typeof']);
