// A Google that behaves otherwise: the host's services with some of their methods changed.

/** Whether a value is an object that the services of the built host gave (hostEnvironment.cjs). */
declare const isServiceOutsideJest: (value: object) => boolean;

type Method = (...args: unknown[]) => unknown;

/** By `Range.getFormula`: what the add-on gets instead; `call` is the true method. */
export type Misbehaviour = Readonly<Record<string, (call: Method, args: unknown[]) => unknown>>;

/** For the option `services` of a workbook: the same services, misbehaving, and so everything they hand out. */
export function misbehaving(changes: Misbehaviour): (services: Record<string, unknown>) => Record<string, unknown> {
  const insides = new WeakMap<object, object>();

  function wrap(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(wrap);
    if (typeof value !== 'object' || value === null || !isServiceOutsideJest(value)) return value;
    const inside = value;
    const outside = new Proxy(inside, {
      get(_, key) {
        const found: unknown = Reflect.get(inside, key);
        if (typeof found !== 'function') return wrap(found);
        const call: Method = (...args) => found(...args.map(unwrap));
        const change = changes[`${String(inside)}.${String(key)}`];
        return (...args: unknown[]) => wrap(change ? change(call, args) : call(...args));
      },
    });
    insides.set(outside, inside);
    return outside;
  }

  function unwrap(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(unwrap);
    return typeof value === 'object' && value !== null ? (insides.get(value) ?? value) : value;
  }

  return (services) => Object.fromEntries(Object.entries(services).map(([name, one]) => [name, wrap(one)]));
}
