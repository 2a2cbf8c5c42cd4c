import { toColumn } from '../grid/cells/argument';
import { spreadsheetLocale } from '../grid/environment';
import { Groups } from '../grid/rows/groups';
import type { Cell } from '../grid/rows/rows';
import type { SlaRows } from '../grid/rows/slaRows';
import { NO_LEAD, toSlaRows } from '../grid/rows/slaRows';
import { HOUR_MS } from '../calendar/civil';
import { quantileSorted } from '../metrics/quantile';
import { LATE, MET, OVERDUE, compliance } from '../metrics/slaState';
import { reportTexts } from '../texts/reports';
import { reader } from '../grid/cells/reader';

const read = reader('SLA_REPORT');

/**
 * Sums up the follow-up promise by owner, source or any other group, with a total.
 *
 * Columns: group, leads, met, late, overdue, pending (at risk included), compliance, and the median and 90th percentile
 * (as PERCENTILE gives them) of the open hours that followed-up leads took.
 *
 * @param {C2:C} groups Owner, source, persona or office of each lead, one row per lead.
 * @param {A2:A} start When the lead arrived. Rows without it are skipped.
 * @param {B2:B} done When it was followed up; blank where it was not yet.
 * @param {4} hours Open hours promised: one number for all, or one row per lead.
 * @param {As_of} asOf The moment at which to look, such as the cell As_of.
 * @param {Calendar} calendar Optional. Opening hours: text such as Mon-Fri 09:00-18:00, or rows of days, hours, valid
 *   from, office and time zone. Left out: every hour counts.
 * @param {Holidays} holidays Optional. Dates on which nothing is open, or rows of date, hours open on it and office;
 *   *-12-25 is a date of every year.
 * @param {D2:D} offices Optional. Office of each lead, whose rows of calendar and holidays hold for it.
 * @return Headings, one row per group in order, and a total.
 * @example =SLA_REPORT(VSTACK("Ana"; "Luis"); VSTACK("2026-03-20 10:00"; "2026-03-20 16:00"); VSTACK("2026-03-20
 *   11:00"; "2026-03-23 14:00"); 4; "2026-03-23 18:00"; "Mon-Fri 09:00-17:00") //=> Group, Leads, Met, Late, Overdue,
 *   Pending, Compliance, Median hours, 90th percentile hours; Ana, 1, 1, 0, 0, 0, 1, 1, 1; Luis, 1, 0, 1, 0, 0, 0, 6,
 *   6; Total, 2, 1, 1, 0, 0, 0.5, 3.5, 5.5
 * @group Clock
 * @customfunction
 */
export function SLA_REPORT(
  groups: unknown,
  start: unknown,
  done: unknown,
  hours: unknown,
  asOf: unknown,
  calendar?: unknown,
  holidays?: unknown,
  offices?: unknown,
): Cell[][] {
  const column = toColumn(read('groups', groups));
  const rows = toSlaRows(read, { start, done, hours, asOf, calendar, holidays, offices }, [column]);
  const known = new Groups(column);
  const tallies: Tally[] = [];
  const total = newTally();
  for (let row = 0; row < rows.shape.rows; row++) {
    const state = rows.stateOf(row);
    if (state === NO_LEAD) continue;
    const { index } = known.of(row);
    const tally = (tallies[index] ??= newTally());
    count(tally, state);
    count(total, state);
    if (rows.isDone(row)) addTaken(rows, row, tally, total);
  }
  const texts = reportTexts(spreadsheetLocale());
  const { group, leads, met, late, overdue, pending, medianHours, p90Hours } = texts;
  return [
    [group, leads, met, late, overdue, pending, texts.compliance, medianHours, p90Hours],
    ...known
      .sorted()
      .map(({ label, index }) => reportRow(label === '' ? texts.noGroup : label, tallies[index] ?? newTally())),
    reportRow(texts.total, total),
  ];
}

interface Tally {
  /** Leads by state. */
  readonly states: number[];
  readonly takenMs: number[];
}

function newTally(): Tally {
  return { states: [0, 0, 0, 0, 0], takenMs: [] };
}

function count(tally: Tally, state: number): void {
  tally.states[state] = (tally.states[state] ?? 0) + 1;
}

function addTaken(rows: SlaRows, row: number, tally: Tally, total: Tally): void {
  const taken = rows.takenMs(row);
  tally.takenMs.push(taken);
  total.takenMs.push(taken);
}

function reportRow(label: Cell, { states, takenMs }: Tally): Cell[] {
  const [met, late, overdue] = [states[MET] ?? 0, states[LATE] ?? 0, states[OVERDUE] ?? 0];
  const leads = states.reduce((sum, value) => sum + value, 0);
  const taken = Float64Array.from(takenMs).sort();
  const hoursAt = (p: number) => (taken.length === 0 ? '' : quantileSorted(taken, p) / HOUR_MS);
  return [
    label,
    leads,
    met,
    late,
    overdue,
    leads - met - late - overdue,
    compliance(met, late, overdue) ?? 'n/a',
    hoursAt(0.5),
    hoursAt(0.9),
  ];
}
