import { isErrorText } from './isErrorText';

/** Whether a cell can stand as a name: text, a number, TRUE or FALSE. */
export function isName(cell: unknown): cell is string | number | boolean {
  if (typeof cell === 'string') return !isErrorText(cell);
  return typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));
}
