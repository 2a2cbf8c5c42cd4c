import { dateMs } from '../dates/dateMs';
import { folded } from './folded';
import { isErrorText } from './isErrorText';
import { isoTextToWallMs } from '../dates/isoText';
import { textToNumber } from './number';

const NINE = 57;

/**
 * How many times an action cell says the action was done: TRUE, a date or a text is once, FALSE and "no" never, a number
 * that many times. NaN when the cell says nothing of the kind (an error, a negative number).
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
  return text.length <= 6 && isNo(text) ? 0 : 1;
}

/** "no" in the three languages, and the word a spreadsheet writes for FALSE. */
function isNo(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  if (first !== 110 && first !== 102 && first > 32) return false;
  return /^(no|nao|false|falso)$/.test(folded(text));
}
