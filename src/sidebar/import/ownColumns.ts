// The file of rejected rows that Acuerdo hands out, corrected and brought again: its first two columns are ours.

import { folded } from '../../words/folded';
import { LANGUAGES } from '../../texts/language';
import { sidebarTexts } from '../../texts/sidebar';

/** How many columns at the left of a file are Acuerdo's own: the row's number and the reason. */
export function ownColumns([row = '', reason = '']: readonly string[]): number {
  const isOurs = LANGUAGES.map(sidebarTexts).some(
    (texts) => folded(texts.row) === folded(row) && folded(texts.reason) === folded(reason),
  );
  return isOurs ? 2 : 0;
}
