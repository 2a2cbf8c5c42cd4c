import type { Argument } from './argument';
import { isBlank } from './isBlank';
import { timesDone } from './timesDone';
import { failCell } from '../fail';

/** The last stage of a row that was reached, -1 where none was: a date or mark says so, a no or a mark for nothing does not. */
export function lastReached(stages: Argument, row: number): number {
  const cells = stages.cells[stages.rows === 1 ? 0 : row] ?? [];
  let last = -1;
  for (let stage = 0; stage < stages.columns; stage++) {
    const cell = cells[stage];
    if (isBlank(cell)) continue;
    const times = timesDone(cell);
    if (Number.isNaN(times)) failCell(stages, row, stage, 'notReached', cell);
    if (times > 0) last = stage;
  }
  return last;
}
