import type { Argument } from '../grid/cells/argument';
import { toArgument } from '../grid/cells/argument';
import { spreadsheetLocale } from '../grid/environment';
import { fail, failCell } from '../grid/fail';
import { isBlank } from '../grid/cells/isBlank';
import { isName } from '../grid/cells/isName';
import type { Cell } from '../grid/rows/rows';
import { answerRows } from '../grid/rows/rows';
import { toSlaRows } from '../grid/rows/slaRows';
import { reportTexts } from '../texts/reports';
import { reader } from '../grid/cells/reader';

const read = reader('SLA_STATUS');

/**
 * Says how each lead's follow-up stands against what was promised: Met, Late, Overdue, At risk or Pending.
 *
 * Met: done by the deadline, the very minute included. Late: done after it, for ever. Overdue: not done, and as_of is
 * past the deadline. At risk: not done, and 80 % of the hours are used. Pending: not done, and there is time. The words
 * are of the spreadsheet's language.
 *
 * @param {A2:A} start When the lead arrived, one row per lead. Blank gives a blank.
 * @param {B2:B} done When it was followed up; blank where it was not yet.
 * @param {4} hours Open hours promised: one number for all, or one row per lead.
 * @param {As_of} asOf The moment at which to look, such as the cell As_of.
 * @param {Calendar} calendar Optional. Opening hours: text such as Mon-Fri 09:00-18:00, or rows of days, hours, valid
 *   from, office and time zone. Left out: every hour counts.
 * @param {Holidays} holidays Optional. Dates on which nothing is open, or rows of date, hours open on it and office;
 *   *-12-25 is a date of every year.
 * @param {Labels} labels Optional. Five texts to use instead, in this order: met, late, overdue, at risk, pending.
 * @param {D2:D} offices Optional. Office of each lead, whose rows of calendar and holidays hold for it.
 * @return The state, one row per lead.
 * @example =SLA_STATUS("2026-03-20 16:00"; "2026-03-23 12:00"; 4; "2026-03-23 18:00"; "Mon-Fri 09:00-17:00") //=> Met
 * @example =SLA_STATUS("2026-03-20 16:00"; ""; 4; "2026-03-23 11:30"; "Mon-Fri 09:00-17:00") //=> At risk
 * @group Clock
 * @customfunction
 */
export function SLA_STATUS(
  start: unknown,
  done: unknown,
  hours: unknown,
  asOf: unknown,
  calendar?: unknown,
  holidays?: unknown,
  labels?: unknown,
  offices?: unknown,
): Cell | Cell[][] {
  const rows = toSlaRows(read, { start, done, hours, asOf, calendar, holidays, offices });
  const words = toLabels(toArgument(read('labels', labels)));
  return answerRows<Cell>(rows.shape, (row) => words[rows.stateOf(row)] ?? '');
}

/** The words of the states, in their order. */
function toLabels(labels: Argument): string[] {
  const { stateMet, stateLate, stateOverdue, stateAtRisk, statePending } = reportTexts(spreadsheetLocale());
  const words = [stateMet, stateLate, stateOverdue, stateAtRisk, statePending];
  const given = labels.cells.reduce<readonly unknown[]>((all, row) => all.concat(row), []);
  if (given.every(isBlank)) return words;
  if (given.length !== words.length) fail(labels, 'labelsFive', { count: given.length });
  return words.map((word, i) => {
    const label = given[i];
    if (isBlank(label)) return word;
    return isName(label)
      ? String(label)
      : failCell({ ...labels, rows: given.length, columns: 1 }, i, 0, 'notName', label);
  });
}
