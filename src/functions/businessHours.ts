import { toClocks } from '../grid/clocks';
import type { Cell, Shape } from '../grid/rows';
import { commonShape } from '../grid/rows';
import { toTimes } from '../grid/times';
import { HOUR_MS } from '../metrics/civil';

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
  const from = toTimes('BUSINESS_HOURS', 'start', start);
  const to = toTimes('BUSINESS_HOURS', 'end', end);
  const shape = commonShape([from.argument, to.argument]);
  const clocks = toClocks('BUSINESS_HOURS', calendar, holidays);
  return answerHours(shape, clocks.openBetweenAll(from, to, shape.rows));
}

/** A column of hours, NaN a blank. Written out, since asking back for each row would cost half as much again. */
function answerHours({ rows, isScalar }: Shape, openMs: Float64Array): Cell | Cell[][] {
  const answer = new Array<Cell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const hours = (openMs[row] ?? NaN) / HOUR_MS;
    answer[row] = Number.isNaN(hours) ? [''] : [hours];
  }
  return isScalar ? (answer[0]?.[0] ?? '') : answer;
}
