// How leads are counted, for sheets that ask here; at home in leads/period.

import { IN_PERIOD } from '../leads/period';

export { IN_PERIOD };

/** What the leads that meet a condition brought, of those won: the value noted, or the average deal. */
export function valueOf(condition: string): string {
  return `SUMIFS({leads.worth};${condition})`;
}
