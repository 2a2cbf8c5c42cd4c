// The holidays argument: a column of dates, or rows of date | hours open on it | office. `*-12-25` is a date of every year.

import { DAY_MS, isRealDate } from '../../calendar/civil';
import type { DayHours } from '../../calendar/week';
import { CLOSED, mergedHours } from '../../calendar/week';
import { toDayHours } from '../../words/dayHours';
import { isClosed } from '../../words/openingHours';
import type { Argument } from '../cells/argument';
import { toArgument } from '../cells/argument';
import { isBlank } from '../cells/isBlank';
import { toDay } from '../dates/day';
import type { LazyZone } from '../dates/lazyZone';
import { isTime, msOf } from '../dates/times';
import { fail, failCell } from '../fail';
import { refuseIn, textOf } from './calendar';
import { ALL_OFFICES, officeKey } from './officeKey';
import type { Reader } from '../cells/reader';

/** Dates with hours of their own, as metrics/openHours keeps them. */
export interface Holidays {
  readonly holidays: ReadonlyMap<number, DayHours>;
  readonly yearly: ReadonlyMap<number, DayHours>;
}

export interface HolidaysByOffice {
  /** Those of all offices and, before them, those of an office's own; of two rows for a date the later holds. */
  readonly of: (office: string) => Holidays;
  readonly offices: ReadonlySet<string>;
}

interface Row {
  readonly office: string;
  readonly hours: DayHours;
  /** Day number, or month × 100 + day of a date of every year. */
  readonly date: number;
  readonly isYearly: boolean;
}

/** Reads the holidays; blank rows are skipped. */
export function toHolidays(read: Reader, value: unknown, zone: LazyZone): HolidaysByOffice {
  const table = toTable(read, value);
  const rows = table.cells.flatMap((cells, row) => (cells.every(isBlank) ? [] : [toRow(table, row, zone)]));
  const mapOf = (office: string, isYearly: boolean): ReadonlyMap<number, DayHours> => {
    const own = rows.filter((row) => row.isYearly === isYearly && row.office === office);
    const all = office === ALL_OFFICES ? [] : rows.filter((row) => row.isYearly === isYearly && row.office === '');
    return new Map([...all, ...own].map(({ date, hours }) => [date, hours]));
  };
  return {
    of: (office) => ({ holidays: mapOf(office, false), yearly: mapOf(office, true) }),
    offices: new Set(rows.map(({ office }) => office)),
  };
}

/** A row of dates is taken for a column of them. */
function toTable(read: Reader, value: unknown): Argument {
  const given = toArgument(read('holidays', value));
  const [first = []] = given.cells;
  const isRowOfDates =
    given.rows === 1 && given.columns > 1 && first.every((cell) => isBlank(cell) || isDateCell(cell));
  if (isRowOfDates) return { ...given, cells: first.map((cell) => [cell]), rows: given.columns, columns: 1 };
  if (given.columns > 3) fail(given, 'holidaysWide', { columns: given.columns });
  return given;
}

function isDateCell(cell: unknown): boolean {
  return isTime(msOf(cell)) || (typeof cell === 'string' && yearlyDate(cell) > 0);
}

function toRow(table: Argument, row: number, zone: LazyZone): Row {
  const [date, hours, office] = table.cells[row] ?? [];
  const yearly = typeof date === 'string' ? yearlyDate(date) : NaN;
  const isYearly = !Number.isNaN(yearly);
  if (isBlank(date) || yearly === 0 || (!isYearly && !isTime(msOf(date)))) failCell(table, row, 0, 'notHoliday', date);
  return {
    isYearly,
    date: isYearly ? yearly : toDay(table, row, 0, zone),
    hours: isBlank(hours) ? CLOSED : hoursOf(table, row),
    office: officeKey(table, row, 2, office),
  };
}

/** Month × 100 + day of `*-12-25`; 0 where there is no such date, NaN for any other text. */
function yearlyDate(text: string): number {
  const found = /^\s*\*-(\d\d?)-(\d\d?)\s*$/.exec(text);
  if (found === null) return NaN;
  const [month, day] = [Number(found[1]), Number(found[2])];
  return isRealDate(2000, month, day) ? month * 100 + day : 0;
}

function hoursOf(table: Argument, row: number): DayHours {
  const text = textOf(table, row, 1, 'hoursNotText');
  if (isClosed(text)) return CLOSED;
  const stretches = toDayHours(text, refuseIn(table, row, 1));
  if (stretches.some(([, end]) => end > DAY_MS)) failCell(table, row, 1, 'holidayNight', text);
  return mergedHours(stretches);
}
