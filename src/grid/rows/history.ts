// What leads did and how they ended, as numbers a model can learn from.

import type { Design } from '../../metrics/logistic';
import type { Argument } from '../cells/argument';
import { fail, failCell } from '../fail';
import { isBlank } from '../cells/isBlank';
import type { Outcomes } from './outcomes';
import { commonShape } from './rows';
import { timesDone } from '../cells/timesDone';

export interface History {
  readonly design: Design;
  /** 1 won, 0 not. */
  readonly outcomes: Uint8Array;
}

/** Fewer outcomes of either kind than this teach nothing. */
const LEAST_OUTCOMES = 2;

/** Reads leads with their outcomes, each action at most so often; rows blank in both are skipped. Throws when there are too few of either kind. */
export function toHistory(actions: Argument, won: Outcomes, most?: ArrayLike<number>): History {
  const { rows } = commonShape([actions, won.argument]);
  const used: number[] = [];
  for (let row = 0; row < rows; row++) {
    const isWonBlank = won.argument.rows === 1 || isBlank(won.argument.cells[row]?.[0]);
    if (!(isWonBlank && (actions.cells[row] ?? []).every(isBlank))) used.push(row);
  }
  const outcomes = Uint8Array.from(used, (row) => (won.isWon(row) ? 1 : 0));
  checkOutcomes(won.argument, outcomes, LEAST_OUTCOMES);
  return { design: toDesign(actions, used, most), outcomes };
}

/** Throws when there are too few won or too few other leads. */
export function checkOutcomes(won: Argument, outcomes: Uint8Array, least: number): void {
  const count = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  const others = outcomes.length - count;
  if (count < least || others < least) fail(won, 'fewOutcomes', { won: count, lost: others, least });
}

/** Nobody does anything so often: such a number is a date that an array made one of, and means once. */
const DATE = 32874;

/** How many times each action was done, for the rows used. */
export function toDesign(actions: Argument, used: readonly number[], most?: ArrayLike<number>): Design {
  const { columns } = actions;
  const values = new Float64Array(used.length * columns);
  used.forEach((row, i) => {
    for (let column = 0; column < columns; column++) {
      const cell = actions.cells[row]?.[column];
      const times = isBlank(cell) ? 0 : timesDone(cell);
      if (!(times >= 0)) failCell(actions, row, column, Number(cell) < 0 ? 'negative' : 'notAction', cell);
      values[i * columns + column] = Math.min(times >= DATE ? 1 : times, most?.[column] ?? Infinity);
    }
  });
  return { columns, values };
}
