// Who gets which new lead: each in turn goes to whoever has least for the share of work they carry.

export interface OwnerLoad {
  readonly name: string;
  /** What the owner carries beside the others, such as a share of the goal; 0 for none of the new leads. */
  readonly share: number;
  /** Leads the owner works on already. */
  readonly open: number;
}

/**
 * Gives each of so many leads, in their order, to an owner.
 *
 * @param owners In the order of the list of owners: of two with as little the first gets the lead.
 * @returns The owners' names, one a lead; none when nobody can take any.
 */
export function planHandOut(leads: number, owners: readonly OwnerLoad[]): string[] {
  const able = owners.filter(({ share }) => share > 0);
  const load = new Map(able.map(({ name, open }) => [name, open]));
  if (able.length === 0) return [];
  return Array.from({ length: leads }, () => {
    const used = ({ name, share }: OwnerLoad): number => ((load.get(name) ?? 0) + 1) / share;
    const next = able.reduce((least, owner) => (used(owner) < used(least) ? owner : least));
    load.set(next.name, (load.get(next.name) ?? 0) + 1);
    return next.name;
  });
}
