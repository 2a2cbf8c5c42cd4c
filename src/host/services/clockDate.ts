// The add-on's Date: the real one, whose "now" is the host's, so that a test or a saved scene has its own moment.

/** A Date constructor that asks `now` for the present; all else is the realm's own. */
export function createClockDate(now: () => Date): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => String(now()),
    get: (target, key, receiver) => (key === 'now' ? () => now().getTime() : Reflect.get(target, key, receiver)),
  });
}
