import { toAsOf } from '../grid/dates/asOf';
import { toRowClocks } from '../grid/calendar/officeClocks';
import { maybeNames } from '../grid/cells/names';
import type { Numbers } from '../grid/cells/number';
import { numberAt, toNumbers } from '../grid/cells/number';
import type { Cell } from '../grid/rows/rows';
import { answerRows, commonShape } from '../grid/rows/rows';
import type { Times } from '../grid/dates/times';
import { BLANK, INSTANT, toTimes } from '../grid/dates/times';
import { spreadsheetLocale } from '../grid/environment';
import { reportTexts } from '../texts/reports';
import { reader } from '../grid/cells/reader';

const read = reader('FOLLOWUP_STATUS');

/**
 * Says whether each lead got the follow-up attempts promised: Met, Overdue or Pending.
 *
 * The words are of the spreadsheet's language. Met when attempts reach what is required; else Overdue once that many working days have passed since start, to the
 * time of day at which it arrived.
 *
 * @param {A2:A} start When the lead arrived, one row per lead. Blank gives a blank.
 * @param {D2:D} attempts Attempts made so far. Blank is none.
 * @param {6} required Attempts promised: one number for all, or one row per lead.
 * @param {5} days Working days within which the attempts are promised.
 * @param {As_of} asOf The moment at which to look, such as the cell As_of.
 * @param {Calendar} calendar Optional. Opening hours; a day with any of them is a working day. Left out: every day is.
 * @param {Holidays} holidays Optional. Dates that are no working days, or rows of date, hours open on it and office.
 * @param {Labels} labels Optional. Three texts to use instead, in this order: met, overdue, pending.
 * @param {D2:D} offices Optional. Office of each lead, whose rows of calendar and holidays hold for it.
 * @return The state, one row per lead.
 * @example =FOLLOWUP_STATUS("2026-03-02 10:00"; 3; 6; 5; "2026-03-09 10:00"; "Mon-Fri 09:00-18:00") //=> Overdue
 * @group Clock
 * @customfunction
 */
export function FOLLOWUP_STATUS(
  start: unknown,
  attempts: unknown,
  required: unknown,
  days: unknown,
  asOf: unknown,
  calendar?: unknown,
  holidays?: unknown,
  labels?: unknown,
  offices?: unknown,
): Cell | Cell[][] {
  const from = toTimes(read('start', start));
  const made = toNumbers(read('attempts', attempts));
  const promised = toNumbers(read('required', required));
  const within = toNumbers(read('days', days));
  const now = toAsOf(read, asOf);
  const clocks = toRowClocks(read, calendar, holidays, offices);
  const shape = commonShape([from.argument, made.argument, promised.argument, within.argument, clocks.offices]);
  const words = wordsOf(labels);
  return answerRows<Cell>(shape, (row) => {
    const index = row * from.stride;
    if (from.kinds[index] === BLANK) return '';
    if (orNone(made, row) >= numberAt(promised, row)) return words.met;
    const clock = clocks.at(row);
    const localOf = (times: Times, at: number) => clock.officeMs(times.ms[at] ?? NaN, times.kinds[at] === INSTANT);
    const passed = clock.workingDays.since(localOf(from, index), localOf(now, 0));
    return passed >= numberAt(within, row) ? words.overdue : words.pending;
  });
}

/** The words of the states. */
function wordsOf(labels: unknown): Readonly<Record<'met' | 'overdue' | 'pending', string>> {
  const texts = reportTexts(spreadsheetLocale());
  const [met, overdue, pending] = maybeNames(read('labels', labels), 3) ?? [];
  return {
    met: met || texts.stateMet,
    overdue: overdue || texts.stateOverdue,
    pending: pending || texts.statePending,
  };
}

function orNone(numbers: Numbers, row: number): number {
  const value = numbers.values[row * numbers.stride] ?? NaN;
  return Number.isNaN(value) ? 0 : value;
}
