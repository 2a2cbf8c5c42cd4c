// Whether the stage of a deal or of a contact says that it was won: a close date is the day of a sale only then.

import { folded } from '../../words/folded';
import { yesNo } from '../../words/yesNo';

const WON =
  /\b(closed ?won|won|ganad[oa]s?|gan[oó]|ganh[oa]s?|vendid[oa]s?|sold|customer|client[e]?|evangelist|promotor|facturad[oa]|faturad[oa])\b/;
const NOT = /\b(not|no|nao|non|lost|perdid[oa]s?|former|ex|potencial|posible|possivel|potential)\b/;

/** Reads a stage: `Closed Won`, `closedwon`, `Cierre ganado`, `Ganho`, `Customer`, or yes in a column "is won". */
export function saysWon(stage: string): boolean {
  const plain = folded(stage).replace(/[_\-–—]+/g, ' ');
  return yesNo(plain) ?? (WON.test(plain) && !NOT.test(plain));
}
