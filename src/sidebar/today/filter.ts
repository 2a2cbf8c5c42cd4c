// Whose waiting leads are shown. An owner or office is one, however it is spelt.

import type { OverdueLead, Today } from '../../gas/calls';
import { folded } from '../../words/folded';

/** '' for all. */
export interface WaitingFilter {
  readonly owner: string;
  readonly office: string;
}

/** The leads of an owner and an office. */
export function filtered(leads: readonly OverdueLead[], { owner, office }: WaitingFilter): OverdueLead[] {
  const isOf = (value: string, wanted: string): boolean => wanted === '' || folded(value) === folded(wanted);
  return leads.filter((lead) => isOf(lead.owner, owner) && isOf(lead.office, office));
}

/** What a part of the filter can be set to: every value that is there, as first spelt, in order. */
export function valuesOf(leads: readonly OverdueLead[], part: keyof WaitingFilter): string[] {
  const values = new Map<string, string>();
  for (const lead of leads) {
    const key = folded(lead[part]);
    if (key !== '' && !values.has(key)) values.set(key, lead[part].trim());
  }
  return [...values.values()].sort((a, b) => a.localeCompare(b));
}

/** The filter without what no lead has any more, so that nobody waits unseen. */
export function filterInForce(leads: readonly OverdueLead[], { owner, office }: WaitingFilter): WaitingFilter {
  const kept = (part: keyof WaitingFilter, wanted: string): string =>
    valuesOf(leads, part).find((value) => folded(value) === folded(wanted)) ?? '';
  return { owner: kept('owner', owner), office: kept('office', office) };
}

/** How many wait whom the filter is about; of an office, of those that are known here. */
export function waitingInAll(
  { overdue, overdueByOwner }: Today,
  { owner, office }: WaitingFilter,
  found: number,
): number {
  if (office !== '') return found;
  if (owner === '') return overdue;
  return overdueByOwner.find((each) => folded(each.owner) === folded(owner))?.leads ?? found;
}
