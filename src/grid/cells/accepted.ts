import type { Accepted } from '../../words/accepted';
import { acceptedText } from '../../words/accepted';
import { dateMs } from '../dates/dateMs';
import { isoTextToWallMs } from '../dates/isoText';
import { isBlank } from './isBlank';

/** Whether a cell says that a lead was accepted: TRUE, 1, a date or a word for it; see words/accepted for the answers. */
export function accepted(cell: unknown): Accepted {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return Number.isNaN(isoTextToWallMs(cell)) ? acceptedText(cell) : true;
  if (cell === 1) return true;
  if (cell === 0) return false;
  return Number.isNaN(dateMs(cell)) ? 'unclear' : true;
}
