// The largest groups of leads, all of a column in one formula: LEAD_GROUPS numbers them, so that a name such as Ads* means itself.

import { IN_PERIOD } from './period';

/** What formulas within ARRAYFORMULA say of the first groups of a column of Leads. */
export function groupColumns(numbers: string, names: string, shown: number) {
  const each = `SEQUENCE(${shown})`;
  const leads = `${numbers};${each};${IN_PERIOD}`;
  return {
    /** Criteria: of a group, and of the period; and those of a group whenever its leads arrived. */
    leads,
    everyLead: `${numbers};${each}`,
    /** How many leads of the period it has; blank for none. */
    count: `IF(COUNTIFS(${leads})=0;"";COUNTIFS(${leads}))`,
    name: `IFERROR(VLOOKUP(${each};HSTACK(${numbers};${names});2;FALSE);"")`,
  };
}
