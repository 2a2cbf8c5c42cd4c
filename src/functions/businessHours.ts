import type { Argument } from '../grid/cells/argument';
import { toColumn } from '../grid/cells/argument';
import type { Clocks } from '../grid/calendar/clocks';
import { toClocks } from '../grid/calendar/clocks';
import { dateMs } from '../grid/dates/dateMs';
import type { Cell, Shape } from '../grid/rows/rows';
import { answerRows, commonShape } from '../grid/rows/rows';
import { BLANK, isTime, timesIn } from '../grid/dates/times';
import { HOUR_MS } from '../calendar/civil';

/**
 * Counts the open hours between two moments, such as the arrival of a lead and the first call.
 *
 * Negative when end is before start. Between dates in cells it counts real time, clock changes included.
 *
 * @param {A2:A} start When the clock starts, one row per lead. Blank gives a blank.
 * @param {B2:B} end When it stops. Blank gives a blank.
 * @param {Calendar} calendar Optional. Opening hours: text such as Mon-Fri 09:00-18:00, or rows of days, hours and
 *   valid from. Left out: every hour counts.
 * @param {Holidays} holidays Optional. Dates on which nothing is open.
 * @return Open hours, one row per lead.
 * @example =BUSINESS_HOURS("2026-03-20 16:30"; "2026-03-23 09:30"; "Mon-Fri 09:00-17:00") //=> 1
 * @group Clock
 * @customfunction
 */
export function BUSINESS_HOURS(start: unknown, end: unknown, calendar?: unknown, holidays?: unknown): Cell | Cell[][] {
  const from = toColumn('BUSINESS_HOURS', 'start', start);
  const to = toColumn('BUSINESS_HOURS', 'end', end);
  const shape = commonShape([from, to]);
  const clocks = toClocks('BUSINESS_HOURS', calendar, holidays);
  return hoursOfDates(shape, clocks, from, to) ?? hoursOfTimes(shape, clocks, from, to);
}

/**
 * Columns of dates and blanks, as sheets hand them over, in one pass: on large tables each further pass costs as much as the
 * arithmetic. Nothing where a cell is anything else.
 */
function hoursOfDates({ rows, isScalar }: Shape, { real }: Clocks, from: Argument, to: Argument): Cell[][] | undefined {
  if (isScalar) return undefined;
  const answer = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const start = from.cells[from.rows === 1 ? 0 : row]?.[0];
    const end = to.cells[to.rows === 1 ? 0 : row]?.[0];
    const startMs = start === '' ? NaN : dateMs(start);
    const endMs = end === '' ? NaN : dateMs(end);
    if (isTime(startMs) && isTime(endMs)) answer[row] = [real.openBetween(startMs, endMs) / HOUR_MS];
    else if (isDateOrBlank(start, startMs) && isDateOrBlank(end, endMs)) answer[row] = [''];
    else return undefined;
  }
  return answer;
}

function isDateOrBlank(cell: unknown, ms: number): boolean {
  return cell === '' || isTime(ms);
}

/** Dates, serial numbers and ISO text. */
function hoursOfTimes(shape: Shape, clocks: Clocks, start: Argument, end: Argument): Cell | Cell[][] {
  const from = timesIn(start);
  const to = timesIn(end);
  return answerRows<Cell>(shape, (row) => {
    const isBlank = from.kinds[row * from.stride] === BLANK || to.kinds[row * to.stride] === BLANK;
    return isBlank ? '' : clocks.openBetween(from, to, row) / HOUR_MS;
  });
}
