// o-spreadsheet asks for Node 22 only because of Object.groupBy; Node 20 gets it here, before the engine runs.
if (!('groupBy' in Object)) Reflect.set(Object, 'groupBy', groupBy);

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}
