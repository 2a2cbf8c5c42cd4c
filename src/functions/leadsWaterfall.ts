import { toCell, toColumn } from '../grid/cells/argument';
import { dayAt, toDays } from '../grid/dates/day';
import type { Days } from '../grid/dates/day';
import { spreadsheetLocale } from '../grid/environment';
import { failCell } from '../grid/fail';
import { finite } from '../grid/cells/finite';
import { isBlank } from '../grid/cells/isBlank';
import { lazyZone } from '../grid/dates/lazyZone';
import type { LazyZone } from '../grid/dates/lazyZone';
import { numberAt, toNumbers } from '../grid/cells/number';
import { toPeriods } from '../grid/calendar/periods';
import type { Cell } from '../grid/rows/rows';
import { commonShape } from '../grid/rows/rows';
import { wallMsToSerial } from '../calendar/serial';
import { kindOf, SERIAL } from '../grid/dates/times';
import { DAY_MS } from '../calendar/civil';
import { paceOf } from '../metrics/pace';
import { instantOf } from '../calendar/zone';
import { reportTexts } from '../texts/reports';
import type { Given } from '../grid/cells/reader';
import { reader } from '../grid/cells/reader';

const read = reader('LEADS_WATERFALL');

/** Ten years: more rows than anybody looks at, and an end typed into the wrong century fails at once. */
const MOST_DAYS = 3660;

/**
 * Builds the leads waterfall: day by day, how many leads should have arrived by then and how many have.
 *
 * The daily leads waterfall of HubSpot, with working days instead of calendar days.
 *
 * @param {A2:A} dates When each lead arrived, one row per lead.
 * @param {300} goal What is to be reached in the period.
 * @param {Period_start} start First day of the period.
 * @param {Period_end} end Last day of the period.
 * @param {As_of} asOf The moment to look at, such as the cell As_of; later days have no actual.
 * @param {F2:F} values Optional. What each lead counts, such as its value. Left out: every lead counts one.
 * @param {Calendar} calendar Optional. Opening hours; the goal only grows on days that have any. Left out: every day.
 * @param {Holidays} holidays Optional. Dates on which the goal does not grow, or rows of date, hours open on it and
 *   office.
 * @param {Monterrey} office Optional. The office whose rows of calendar and holidays hold.
 * @return Headings, then one row per day: day, goal to date, actual to date.
 * @example =LEADS_WATERFALL(VSTACK("2026-03-02"; "2026-03-02"; "2026-03-03"); 6; "2026-03-02"; "2026-03-04";
 *   "2026-03-03") //=> Day, Goal to date, Actual to date; 2026-03-02, 2, 2; 2026-03-03, 4, 3; 2026-03-04, 6
 * @group Track
 * @customfunction
 */
export function LEADS_WATERFALL(
  dates: unknown,
  goal: unknown,
  start: unknown,
  end: unknown,
  asOf: unknown,
  values?: unknown,
  calendar?: unknown,
  holidays?: unknown,
  office?: unknown,
): Cell[][] {
  const zone = lazyZone();
  const [from, to] = [oneCell('start', start), oneCell('end', end)];
  const first = dayAt(toDays(from, zone), 0);
  const last = dayAt(toDays(to, zone), 0);
  const today = dayAt(toDays(oneCell('as_of', asOf), zone), 0);
  const wanted = numberAt(toNumbers(oneCell('goal', goal)), 0);
  const length = last - first + 1;
  if (length > MOST_DAYS) failCell(toColumn(to), 0, 0, 'periodTooLong', to.value);
  const days = Array.from({ length: Math.max(1, length) }, (_, index) => first + index);
  const line = days.map((day) => wallMsToSerial(day * DAY_MS));
  const periods = toPeriods(read, {
    start: from.value,
    end: to.value,
    asOf: line,
    calendar,
    holidays,
    offices: oneCell('office', office).value,
  });
  const total = periods.total(0);
  const reached = reachedByDay(toDays(read('dates', dates), zone), values, first, length);
  const { day, goalToDate, actualToDate } = reportTexts(spreadsheetLocale());
  return [
    [day, goalToDate, actualToDate],
    ...days.map((each, index) => [
      dayCell(each, from.value, zone),
      finite(read, 'goal', paceOf(wanted, periods.soFar(index), total)),
      each > today ? '' : (reached[index] ?? 0),
    ]),
  ];
}

/** An argument that cannot be a range. */
function oneCell(name: string, value: unknown): Given {
  const given = read(name, value);
  return { ...given, value: toCell(given) };
}

/** The running total at the end of each day of the period. */
function reachedByDay(dates: Days, values: unknown, first: number, length: number): number[] {
  const amounts = isBlank(values) ? undefined : toNumbers(read('values', values), true);
  const { rows } = commonShape(amounts ? [dates.argument, amounts.argument] : [dates.argument]);
  const gained = new Array<number>(length).fill(0);
  for (let row = 0; row < rows; row++) {
    const index = (dates.values[row * dates.stride] ?? NaN) - first;
    const amount = amounts ? (amounts.values[row * amounts.stride] ?? NaN) : 1;
    if (index >= 0 && index < length) gained[index] = (gained[index] ?? 0) + (amount || 0);
  }
  let sum = 0;
  return gained.map((amount) => (sum = finite(read, 'values', sum + amount)));
}

/** A day in the kind the period was given: a serial number, or a Date at its midnight. */
function dayCell(day: number, given: unknown, zone: LazyZone): Cell {
  const wallMs = day * DAY_MS;
  return kindOf(given) === SERIAL ? wallMsToSerial(wallMs) : new Date(instantOf(zone(), wallMs));
}
