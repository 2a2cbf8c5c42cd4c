import { saysNothing } from '../../words/saysNothing';
import { isBlank } from './isBlank';

/** Whether a cell is blank or holds a mark or word for nothing, such as `n/a`, `-`, `ninguna` or `não informado`. */
export function isNothing(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'string' && saysNothing(cell));
}
