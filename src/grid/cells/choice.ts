import { toCell } from './argument';
import { failCell } from '../fail';
import { folded } from '../../words/folded';
import { isBlank } from './isBlank';
import type { Given } from './reader';

/** Reads one cell that names one of a few choices; blank is the first. */
export function toChoice<Choice extends string>(given: Given, choices: readonly [Choice, ...Choice[]]): Choice {
  const cell = toCell(given);
  if (isBlank(cell)) return choices[0];
  const chosen = choices.find((choice) => typeof cell === 'string' && folded(cell) === choice);
  return (
    chosen ?? failCell({ ...given, rows: 1, columns: 1 }, 0, 0, 'notChoice', cell, { choices: choices.join(', ') })
  );
}
