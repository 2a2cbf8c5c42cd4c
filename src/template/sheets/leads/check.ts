// What keeps leads from being counted. LEAD_FACTS says it, row by row; the Dashboard counts it.

import { leadChecksEn, type LeadProblem } from '../../../texts/leadChecks.en';
import type { TextKey } from '../../../texts/workbook';

/** What people may say an action is: yes, how often, or when. */
export const ACTIONS = ['asked_info', 'visited_blog', 'downloaded_guide', 'social', 'asked_advice'] as const;

/** The problems a lead may have, the gravest first; a lead shows its first one. */
export const PROBLEMS = Object.keys(leadChecksEn).filter(isProblem);

/** What every row says after a row was inserted above the first lead: all references moved down, the headings did not. */
export const ROWS_MOVED = 'leads.rowsMoved' satisfies TextKey;

/** Whether a row was inserted there. */
export const ARE_MOVED = 'MIN(ROW({leads.id}))>2';

/** The same, of every row. */
export const IS_MOVED = 'MIN(ROW({leads.id}))+0*ROW({leads.id})>2';

function isProblem(key: string): key is LeadProblem {
  return key in leadChecksEn;
}
