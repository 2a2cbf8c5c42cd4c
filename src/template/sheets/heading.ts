// What pages begin with: title, subtitle, and that the period is over or not begun, where a page shows its figures.

import { block } from '../block';
import type { CellSpec } from '../spec';

/** The one place that is given as such: everything else of a page stands below it. */
export const HEAD = {
  ...block('B2', 'head', 'title subtitle periodSays'),
  styles: { title: 'title', subtitle: 'subtitle' },
};

/** What Settings says of the period; '' while it runs. */
export const PERIOD_SAYS = 'INDEX(Period_says;1)&INDEX(Period_says;2)';

/** Title and subtitle of a sheet, and below them what is to be known of the period. */
export function heading(sheet: 'goals' | 'reports' | 'compensation' | 'diagnosis'): CellSpec[] {
  return HEAD.down('head', [`${sheet}.title`, `${sheet}.subtitle`, `=${PERIOD_SAYS}`]);
}
