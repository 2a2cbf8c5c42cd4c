// Whose waiting leads are shown.

import type { OverdueLead } from '../../gas/calls';

/** '' for all; owners and offices as the sheet has them. */
export interface WaitingFilter {
  readonly owner: string;
  readonly office: string;
}

/** The leads of an owner and an office. */
export function filtered(leads: readonly OverdueLead[], { owner, office }: WaitingFilter): OverdueLead[] {
  return leads.filter((lead) => (owner === '' || lead.owner === owner) && (office === '' || lead.office === office));
}

/** What a part of the filter can be set to: every value that is there, in order. */
export function valuesOf(leads: readonly OverdueLead[], part: 'owner' | 'office'): string[] {
  return [...new Set(leads.map((lead) => lead[part]).filter(Boolean))].sort((a, b) => a.localeCompare(b));
}
