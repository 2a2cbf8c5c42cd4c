import { finite } from '../grid/cells/finite';
import { numberAt, toNumbers } from '../grid/cells/number';
import { toPeriods } from '../grid/calendar/periods';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape, isBlankRow } from '../grid/rows/rows';
import { paceOf } from '../metrics/pace';
import { reader } from '../grid/cells/reader';

const read = reader('GOAL_PACE');

/**
 * Tells what should have been reached by the end of the day: the goal in step with the working days gone by.
 *
 * The goal × working days so far ÷ working days in the period, both ends included: 0 before start, the goal after end.
 *
 * @param {300} goal What is to be reached in the period.
 * @param {Period_start} start First day of the period.
 * @param {Period_end} end Last day of the period.
 * @param {As_of} asOf The day to look at, such as the cell As_of; a column gives the whole line.
 * @param {Calendar} calendar Optional. Opening hours; days with none of them do not count. Left out: every day counts.
 * @param {Holidays} holidays Optional. Dates that do not count, or rows of date, hours open on it and office.
 * @param {F2:F} offices Optional. Office of each row, whose rows of calendar and holidays hold for it.
 * @return What should have been reached.
 * @example =GOAL_PACE(230; "2026-03-02"; "2026-04-01"; "2026-03-30"; "Mon-Fri 09:00-18:00") //=> 210
 * @group Track
 * @customfunction
 */
export function GOAL_PACE(
  goal: unknown,
  start: unknown,
  end: unknown,
  asOf: unknown,
  calendar?: unknown,
  holidays?: unknown,
  offices?: unknown,
): Cell | Cell[][] {
  const goals = toNumbers(read('goal', goal), true);
  const periods = toPeriods(read, { start, end, asOf, calendar, holidays, offices });
  const rowWise = [goals.argument, ...periods.rowWise];
  return answerRows<Cell>(commonShape(rowWise), (row) => {
    if (isBlankRow(rowWise, row)) return '';
    return finite(read, 'goal', paceOf(numberAt(goals, row), periods.soFar(row), periods.total(row)));
  });
}
