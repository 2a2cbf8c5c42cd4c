import type { Argument } from '../grid/cells/argument';
import { toColumn } from '../grid/cells/argument';
import type { RowClocks } from '../grid/calendar/officeClocks';
import { toRowClocks } from '../grid/calendar/officeClocks';
import { dateMs } from '../grid/dates/dateMs';
import type { Cell, Shape } from '../grid/rows/rows';
import { answerRows, commonShape } from '../grid/rows/rows';
import { BLANK, isTime, timesIn } from '../grid/dates/times';
import { HOUR_MS } from '../calendar/civil';
import { reader } from '../grid/cells/reader';

const read = reader('BUSINESS_HOURS');

/**
 * Counts the open hours between two moments, such as the arrival of a lead and the first call.
 *
 * Negative when end is before start. Between dates in cells it counts real time, clock changes included.
 *
 * @param {A2:A} start When the clock starts, one row per lead. Blank gives a blank.
 * @param {B2:B} end When it stops. Blank gives a blank.
 * @param {Calendar} calendar Optional. Opening hours: text such as Mon-Fri 09:00-18:00, or rows of days, hours, valid
 *   from, office and time zone. Left out: every hour counts.
 * @param {Holidays} holidays Optional. Dates on which nothing is open, or rows of date, hours open on it and office;
 *   *-12-25 is a date of every year.
 * @param {D2:D} offices Optional. Office of each lead, whose rows of calendar and holidays hold for it.
 * @return Open hours, one row per lead.
 * @example =BUSINESS_HOURS("2026-03-20 16:30"; "2026-03-23 09:30"; "Mon-Fri 09:00-17:00") //=> 1
 * @group Clock
 * @customfunction
 */
export function BUSINESS_HOURS(
  start: unknown,
  end: unknown,
  calendar?: unknown,
  holidays?: unknown,
  offices?: unknown,
): Cell | Cell[][] {
  const from = toColumn(read('start', start));
  const to = toColumn(read('end', end));
  const clocks = toRowClocks(read, calendar, holidays, offices);
  const shape = commonShape([from, to, clocks.offices]);
  return hoursOfDates(shape, clocks, from, to) ?? hoursOfTimes(shape, clocks, from, to);
}

/**
 * Columns of dates and blanks, as sheets hand them over, in one pass: on large tables each further pass costs as much as the
 * arithmetic. Nothing where a cell is anything else.
 */
function hoursOfDates(
  { rows, isScalar }: Shape,
  clocks: RowClocks,
  from: Argument,
  to: Argument,
): Cell[][] | undefined {
  if (isScalar) return undefined;
  const answer = new Array<Cell[]>(rows);
  const only = clocks.only?.real;
  for (let row = 0; row < rows; row++) {
    const start = from.cells[from.rows === 1 ? 0 : row]?.[0];
    const end = to.cells[to.rows === 1 ? 0 : row]?.[0];
    const startMs = start === '' ? NaN : dateMs(start);
    const endMs = end === '' ? NaN : dateMs(end);
    if (isTime(startMs) && isTime(endMs)) {
      const clock = only ?? clocks.at(row).real;
      answer[row] = [clock.openBetween(startMs, endMs) / HOUR_MS];
    } else if (isDateOrBlank(start, startMs) && isDateOrBlank(end, endMs)) answer[row] = [''];
    else return undefined;
  }
  return answer;
}

function isDateOrBlank(cell: unknown, ms: number): boolean {
  return cell === '' || isTime(ms);
}

/** Dates, serial numbers and ISO text. */
function hoursOfTimes(shape: Shape, clocks: RowClocks, start: Argument, end: Argument): Cell | Cell[][] {
  const from = timesIn(start);
  const to = timesIn(end);
  return answerRows<Cell>(shape, (row) => {
    const isBlank = from.kinds[row * from.stride] === BLANK || to.kinds[row * to.stride] === BLANK;
    return isBlank ? '' : clocks.at(row).openBetween(from, to, row) / HOUR_MS;
  });
}
