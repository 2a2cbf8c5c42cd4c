// A period that is over, or not begun, says so at the top of every sheet that shows its figures.

import type { CellSpec } from '../spec';

/** What Settings says of the period; '' while it runs. */
export const PERIOD_SAYS = 'INDEX(Period_says;1)&INDEX(Period_says;2)';

/** The line below the subtitle. */
export function periodSays(): CellSpec {
  return { at: 'B4', content: { formula: `=${PERIOD_SAYS}` } };
}
