import type { Argument } from '../cells/argument';
import { toColumn } from '../cells/argument';
import { failCell } from '../fail';
import { folded } from '../../words/folded';
import { saysNothing } from '../../words/saysNothing';
import { yesNo } from '../../words/yesNo';
import { isBlank } from '../cells/isBlank';
import { isDate } from '../cells/isDate';
import { isoTextToWallMs } from '../dates/isoText';
import type { Reader } from '../cells/reader';

export interface Outcomes {
  readonly argument: Argument;
  /** Whether the lead of a row was won. */
  readonly isWon: (row: number) => boolean;
}

/** Reads a column that says which leads were won: TRUE, 1, a date or a word for it; FALSE, 0, blank or a word for not. */
export function toOutcomes(read: Reader, value: unknown): Outcomes {
  const argument = toColumn(read('won', value));
  const won = argument.cells.map(([cell], row) => isWonCell(argument, row, cell));
  return { argument, isWon: (row) => won[argument.rows === 1 ? 0 : row] === true };
}

function isWonCell(argument: Argument, row: number, cell: unknown): boolean {
  if (isBlank(cell)) return false;
  if (typeof cell === 'boolean') return cell;
  if (isDate(cell) && !Number.isNaN(cell.getTime())) return true;
  const answer = typeof cell === 'string' || typeof cell === 'number' ? wonText(String(cell)) : undefined;
  if (answer !== undefined) return answer;
  if (typeof cell === 'string' && !Number.isNaN(isoTextToWallMs(cell))) return true;
  return failCell(argument, row, 0, 'notOutcome', cell);
}

/** Won or lost, a yes or a no, or nothing, which is not won. */
function wonText(text: string): boolean | undefined {
  const word = folded(text).replace(/^(closed|cerrad[oa]|fechad[oa])\s*[-–—:]?\s*/, '');
  if (/^(won|ganad[oa]|ganh[oa])$/.test(word)) return true;
  return /^(lost|perdid[oa])$/.test(word) || saysNothing(text) ? false : yesNo(word);
}
