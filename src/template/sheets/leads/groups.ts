// The largest groups of leads, all of a column in one formula: LEAD_GROUPS numbers them, so that a name such as Ads* means itself.

import { IN_PERIOD } from './period';

/** What leads are grouped by, and the columns of Leads with the names; their numbers are in source_no and so on. */
export const GROUPED = {
  source: 'source',
  owner: 'owner',
  persona: 'persona_shown',
  office: 'office',
  reason: 'reason',
} as const;

export type Grouping = keyof typeof GROUPED;

/** What formulas within ARRAYFORMULA say of groups: of the first so many, or of those whose numbers stand in some cells. */
export function groupColumns(by: Grouping, groups: number | string) {
  const each = typeof groups === 'number' ? `SEQUENCE(${groups})` : groups;
  const numbers = `{leads.${by}_no}`;
  const leads = `${numbers};${each};${IN_PERIOD}`;
  return {
    /** Criteria: of a group, and of the period; and those of a group whenever its leads arrived. */
    leads,
    everyLead: `${numbers};${each}`,
    /** How many leads of the period it has; blank for none. */
    count: `IF(COUNTIFS(${leads})=0;"";COUNTIFS(${leads}))`,
    name: `IFERROR(VLOOKUP(${each};HSTACK(${numbers};{leads.${GROUPED[by]}});2;FALSE);"")`,
  };
}
