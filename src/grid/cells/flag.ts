import { toCell } from './argument';
import { failCell } from '../fail';
import { yesNo } from '../../words/yesNo';
import { isBlank } from './isBlank';
import type { Given } from './reader';

/** Reads one cell of TRUE or FALSE: a boolean, 1 or 0, or a word for them in the three languages. */
export function toFlag(given: Given, otherwise: boolean): boolean {
  const cell = toCell(given);
  if (isBlank(cell)) return otherwise;
  if (typeof cell === 'boolean') return cell;
  const answer = typeof cell === 'string' || typeof cell === 'number' ? yesNo(String(cell)) : undefined;
  if (answer !== undefined) return answer;
  return failCell({ ...given, rows: 1, columns: 1 }, 0, 0, 'notFlag', cell);
}
