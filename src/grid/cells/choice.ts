import { toCell } from './argument';
import { failCell } from '../fail';
import { folded } from '../../words/folded';
import { isBlank } from './isBlank';

/** Reads one cell that names one of a few choices; blank is the first. */
export function toChoice<Choice extends string>(
  caller: string,
  name: string,
  value: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const cell = toCell(caller, name, value);
  if (isBlank(cell)) return choices[0];
  const chosen = choices.find((choice) => typeof cell === 'string' && folded(cell) === choice);
  return (
    chosen ?? failCell({ caller, name, rows: 1, columns: 1 }, 0, 0, 'notChoice', cell, { choices: choices.join(', ') })
  );
}
