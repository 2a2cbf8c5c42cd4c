import { dateMs } from '../dates/dateMs';
import { folded } from '../../words/folded';
import { saysNothing } from '../../words/saysNothing';
import { yesNo } from '../../words/yesNo';
import { isErrorText } from './isErrorText';
import { isoTextToWallMs } from '../dates/isoText';
import { textToNumber } from './number';

const NINE = 57;

/** Most texts are told apart by their first letter, which costs a tenth of reading them. */
const MAY_SAY_NO = /^[\W_]|^[0bdefjmnstuv]/i;
const SAYS_NO = /^(no|not|nao|never|nunca|jamas|jamais)[\s,;:(–—-]/;

/**
 * How many times an action cell says the action was done: TRUE, a date or a text is once, FALSE, "no" and words for nothing or
 * never no time, a number that many times. NaN when the cell says nothing of the kind (an error, a negative number).
 */
export function timesDone(cell: unknown): number {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return cell >= 0 && cell < Infinity ? cell : NaN;
  if (typeof cell === 'string') return timesInText(cell);
  return Number.isNaN(dateMs(cell)) ? NaN : 1;
}

function timesInText(text: string): number {
  if (text.charCodeAt(0) <= NINE) {
    if (isErrorText(text)) return NaN;
    const times = textToNumber(text);
    if (times < 0) return NaN;
    if (times >= 0 && Number.isNaN(isoTextToWallMs(text))) return times;
  }
  return isNever(text) ? 0 : 1;
}

/** "no" or a sentence that begins with it, and marks and words for nothing or never. */
function isNever(text: string): boolean {
  if (!MAY_SAY_NO.test(text)) return false;
  return saysNothing(text) || yesNo(text) === false || SAYS_NO.test(folded(text));
}
