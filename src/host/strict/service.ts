// Every object the add-on gets from Google passes through here: unknown names fail loudly, calls are permitted and counted.

/** Told of each call before it happens; throws to refuse it. */
export type Enter = (service: string, method: string) => void;

/**
 * The object as the add-on sees it.
 *
 * @param name The class in Google's reference, `Range`.
 * @param methods What is imitated; any other name throws `Not imitated: Range.setNote`.
 * @param enter Told of each call.
 */
export function service<T extends object>(name: string, methods: T, enter: Enter): T {
  return new Proxy(methods, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || PLAIN.has(key)) return found;
      if (found === undefined) throw new Error(`Not imitated: ${name}.${key}`);
      if (typeof found !== 'function') return found;
      return (...args: unknown[]) => {
        enter(name, key);
        return found.apply(receiver, args);
      };
    },
    set(_, key) {
      throw new Error(`Cannot set ${name}.${String(key)}`);
    },
  });
}

/** Names that JavaScript itself looks up on any object. */
const PLAIN = new Set([
  'constructor',
  'toJSON',
  'then',
  'valueOf',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
]);
