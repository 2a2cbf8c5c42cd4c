import type { Clocks } from '../grid/calendar/clocks';
import { toRowClocks } from '../grid/calendar/officeClocks';
import { deadlineMs } from '../grid/dates/deadline';
import type { Numbers } from '../grid/cells/number';
import { toHours } from '../grid/cells/hours';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape, isBlankRow } from '../grid/rows/rows';
import { wallMsToSerial } from '../calendar/serial';
import type { Times } from '../grid/dates/times';
import { BLANK, INSTANT, SERIAL, toTimes } from '../grid/dates/times';
import { instantOf } from '../calendar/zone';
import { reader } from '../grid/cells/reader';

const read = reader('SLA_DEADLINE');

/**
 * Tells by when a lead must be followed up: the earliest moment by which that many open hours have passed.
 *
 * Answers in the kind it was given: a serial number for a serial number, else a date.
 *
 * @param {A2:A} start When the lead arrived, one row per lead. Blank gives a blank.
 * @param {4} hours Open hours promised: one number for all, or one row per lead.
 * @param {Calendar} calendar Optional. Opening hours: text such as Mon-Fri 09:00-18:00, or rows of days, hours, valid
 *   from, office and time zone. Left out: every hour counts.
 * @param {Holidays} holidays Optional. Dates on which nothing is open, or rows of date, hours open on it and office;
 *   *-12-25 is a date of every year.
 * @param {D2:D} offices Optional. Office of each lead, whose rows of calendar and holidays hold for it.
 * @return Date and time of the deadline, one row per lead.
 * @example =SLA_DEADLINE("2026-03-20 16:00"; 4; "Mon-Fri 09:00-17:00") //=> 2026-03-23 12:00
 * @group Clock
 * @customfunction
 */
export function SLA_DEADLINE(
  start: unknown,
  hours: unknown,
  calendar?: unknown,
  holidays?: unknown,
  offices?: unknown,
): Cell | Cell[][] {
  const from = toTimes(read('start', start));
  const promised = toHours(read('hours', hours));
  const rowWise = [from.argument, promised.argument];
  const clocks = toRowClocks(read, calendar, holidays, offices);
  const shape = commonShape([...rowWise, clocks.offices]);
  return answerRows<Cell>(shape, (row) => {
    if (from.kinds[row * from.stride] === BLANK || isBlankRow(rowWise, row)) return '';
    return deadlineOf(clocks.at(row), from, promised, row);
  });
}

function deadlineOf(clocks: Clocks, start: Times, hours: Numbers, row: number): Cell {
  const index = row * start.stride;
  const ms = start.ms[index] ?? NaN;
  const kind = start.kinds[index];
  const deadline = deadlineMs(kind === INSTANT ? clocks.real : clocks.wall, ms, start, hours, row);
  if (kind === SERIAL) return wallMsToSerial(deadline);
  return new Date(kind === INSTANT ? deadline : instantOf(clocks.zone(), deadline));
}
