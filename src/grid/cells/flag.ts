import { toCell } from './argument';
import { failCell } from '../fail';
import { folded } from './folded';
import { isBlank } from './isBlank';

/** Reads one cell of TRUE or FALSE: a boolean, 1 or 0, or a word for them in the three languages. */
export function toFlag(caller: string, name: string, value: unknown, otherwise: boolean): boolean {
  const cell = toCell(caller, name, value);
  if (isBlank(cell)) return otherwise;
  if (typeof cell === 'boolean') return cell;
  const word = typeof cell === 'string' ? folded(cell) : String(cell);
  if (/^(true|verdadero|verdadeiro|yes|si|sim|1)$/.test(word)) return true;
  if (/^(false|falso|no|nao|0)$/.test(word)) return false;
  return failCell({ caller, name, rows: 1, columns: 1 }, 0, 0, 'notFlag', cell);
}
