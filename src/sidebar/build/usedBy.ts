// Which sheets must be built because a chosen one is calculated from them.

import type { SheetChoice } from '../../gas/calls';

/**
 * The sheets that are not there yet and that a chosen one is calculated from.
 *
 * @param chosen Ids of the sheets ticked by the person.
 * @returns Id of the sheet → ids of the chosen sheets that use it, in the order they are built.
 */
export function usedBy(choices: readonly SheetChoice[], chosen: readonly string[]): ReadonlyMap<string, string[]> {
  const users = (id: string): string[] =>
    choices.filter((other) => chosen.includes(other.id) && other.needs.includes(id)).map((other) => other.id);
  const missing = choices.filter(({ present }) => !present);
  return new Map(missing.map(({ id }) => [id, users(id)] as const).filter(([, whoseWork]) => whoseWork.length > 0));
}
