// Columns of a file that fill none of the sheet's by themselves but complete one or say whether it counts.

import type { ImportField } from '../../gas/import/importTypes';
import type { SidebarKey } from '../../texts/sidebar';

export interface Helper {
  readonly key: string;
  /** The field it helps. */
  readonly of: string;
  readonly label: SidebarKey;
}

/** Key of the column that is joined to the name. */
export const LAST_NAME = 'last_name';

export const HELPERS: readonly Helper[] = [
  { key: LAST_NAME, of: 'name', label: 'lastName' },
  { key: 'mobile', of: 'phone', label: 'mobile' },
  { key: 'close_date', of: 'won_on', label: 'closeDate' },
  { key: 'deal_stage', of: 'won_on', label: 'dealStage' },
  { key: 'lifecycle', of: 'won_on', label: 'lifecycle' },
  { key: 'lead_status', of: 'accepted', label: 'leadStatus' },
];

/** The fields a column may fill by itself through another: a close date alone fills the day of a sale. */
const FILLING: ReadonlySet<string> = new Set([LAST_NAME, 'mobile', 'close_date', 'lead_status']);

/** The helpers of the fields there are. */
export function helpersOf(fields: readonly ImportField[]): Helper[] {
  return HELPERS.filter(({ of }) => fields.some(({ key }) => key === of));
}

/** Whether a file fills a field, from a column of its own or from one that stands in for it. */
export function isFilled(field: string, mapping: Readonly<Record<string, number>>): boolean {
  return field in mapping || HELPERS.some(({ key, of }) => of === field && FILLING.has(key) && key in mapping);
}
