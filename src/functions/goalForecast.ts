import { finite } from '../grid/cells/finite';
import { numberAt, toNumbers } from '../grid/cells/number';
import { toPeriods } from '../grid/calendar/periods';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape, isBlankRow } from '../grid/rows/rows';
import { forecastOf } from '../metrics/pace';
import { reader } from '../grid/cells/reader';

const read = reader('GOAL_FORECAST');

/**
 * Tells where the period will end at the present pace.
 *
 * What was reached ÷ working days so far × working days in the period, both ends and the day of as_of included. Before
 * the first working day: n/a.
 *
 * @param {180} actual What has been reached by as_of.
 * @param {Period_start} start First day of the period.
 * @param {Period_end} end Last day of the period.
 * @param {As_of} asOf The day to look at, such as the cell As_of.
 * @param {Calendar} calendar Optional. Opening hours; days with none of them do not count. Left out: every day counts.
 * @param {Holidays} holidays Optional. Dates that do not count, or rows of date, hours open on it and office.
 * @param {F2:F} offices Optional. Office of each row, whose rows of calendar and holidays hold for it.
 * @return What will have been reached at the end, or n/a.
 * @example =GOAL_FORECAST(40000; "2026-04-01"; "2026-04-30"; "2026-04-10") //=> 120000
 * @group Track
 * @customfunction
 */
export function GOAL_FORECAST(
  actual: unknown,
  start: unknown,
  end: unknown,
  asOf: unknown,
  calendar?: unknown,
  holidays?: unknown,
  offices?: unknown,
): Cell | Cell[][] {
  const reached = toNumbers(read('actual', actual), true);
  const periods = toPeriods(read, { start, end, asOf, calendar, holidays, offices });
  const rowWise = [reached.argument, ...periods.rowWise];
  return answerRows<Cell>(commonShape(rowWise), (row) => {
    if (isBlankRow(rowWise, row)) return '';
    const forecast = forecastOf(numberAt(reached, row), periods.soFar(row), periods.total(row));
    return forecast === undefined ? 'n/a' : finite(read, 'actual', forecast);
  });
}
