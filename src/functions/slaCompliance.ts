import { toSlaRows } from '../grid/rows/slaRows';
import { LATE, MET, OVERDUE, compliance } from '../metrics/slaState';
import { reader } from '../grid/cells/reader';

const read = reader('SLA_COMPLIANCE');

/**
 * Gives the share of due follow-ups that were done in time: met ÷ (met + late + overdue).
 *
 * Leads that are still in time count neither for nor against. Nothing due yet: n/a.
 *
 * @param {A2:A} start When the lead arrived, one row per lead. Blank rows are skipped.
 * @param {B2:B} done When it was followed up; blank where it was not yet.
 * @param {4} hours Open hours promised: one number for all, or one row per lead.
 * @param {As_of} asOf The moment at which to look, such as the cell As_of.
 * @param {Calendar} calendar Optional. Opening hours: text such as Mon-Fri 09:00-18:00, or rows of days, hours, valid
 *   from, office and time zone. Left out: every hour counts.
 * @param {Holidays} holidays Optional. Dates on which nothing is open, or rows of date, hours open on it and office;
 *   *-12-25 is a date of every year.
 * @param {D2:D} offices Optional. Office of each lead, whose rows of calendar and holidays hold for it.
 * @return A fraction from 0 to 1, or n/a.
 * @example =SLA_COMPLIANCE(VSTACK("2026-03-20 10:00"; "2026-03-20 16:00"); VSTACK("2026-03-20 11:00"; ""); 4;
 *   "2026-03-23 18:00"; "Mon-Fri 09:00-17:00") //=> 0.5
 * @group Clock
 * @customfunction
 */
export function SLA_COMPLIANCE(
  start: unknown,
  done: unknown,
  hours: unknown,
  asOf: unknown,
  calendar?: unknown,
  holidays?: unknown,
  offices?: unknown,
): number | string {
  const rows = toSlaRows(read, { start, done, hours, asOf, calendar, holidays, offices });
  const counts = [0, 0, 0, 0, 0];
  for (let row = 0; row < rows.shape.rows; row++) {
    const state = rows.stateOf(row);
    if (state >= 0) counts[state] = (counts[state] ?? 0) + 1;
  }
  return compliance(counts[MET] ?? 0, counts[LATE] ?? 0, counts[OVERDUE] ?? 0) ?? 'n/a';
}
