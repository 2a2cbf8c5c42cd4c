// Whose signature the agreement still lacks.

import type { Agreement } from '../../gas/calls';

/** The sides that have not signed the version that stands; both once a signed commitment was changed. */
export function missingSides({ version, signatures, sides, changed }: Agreement): string[] {
  if (changed.length > 0) return [...sides];
  return sides.filter((side) => !signatures.some((each) => each.side === side && each.version === version));
}
