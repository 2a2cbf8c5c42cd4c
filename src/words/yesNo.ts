// Yes and no as people and exports write them in English, Spanish and Portuguese.

import { folded } from './folded';

const YES =
  /^(true|verdader[oa]|verdadeir[oa]|yes|si|sim|y|s|t|v|x|1|ok|okay|on|checked|ticked|marcad[oa]|[✓✔✅☑👍]\ufe0f?)$/u;
const NO = /^(false|fals[oa]|no|nao|not|n|f|0|off|unchecked|unticked|sin marcar|desmarcad[oa]|[✗✘✕❌👎☐]\ufe0f?)$/u;

/** What a text answers: true for a yes, false for a no, undefined for anything else. */
export function yesNo(text: string): boolean | undefined {
  const word = folded(text).replace(/^[¡"'(]+|[.!"')]+$/g, '');
  if (YES.test(word)) return true;
  return NO.test(word) ? false : undefined;
}
