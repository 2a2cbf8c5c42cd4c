import type { Argument } from '../cells/argument';
import { isBlank } from '../cells/isBlank';
import { isName } from '../cells/isName';
import { failCell } from '../fail';
import { folded } from '../../words/folded';

/** The key of what holds for every office. */
export const ALL_OFFICES = '';

/** A cell's office as it compares: without case and accents; a blank is all offices. */
export function officeKey(argument: Argument, row: number, column: number, cell: unknown): string {
  if (isBlank(cell)) return ALL_OFFICES;
  return isName(cell) ? folded(String(cell)) : failCell(argument, row, column, 'notName', cell);
}
