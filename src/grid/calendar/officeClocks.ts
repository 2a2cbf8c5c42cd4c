// The business clocks of offices: one set for each that has hours, holidays or a time zone of its own.

import { namedZone } from '../../calendar/namedZone';
import type { Zone } from '../../calendar/zone';
import { folded } from '../../words/folded';
import type { Argument } from '../cells/argument';
import { toColumn } from '../cells/argument';
import { isBlank } from '../cells/isBlank';
import { isName } from '../cells/isName';
import { lazyZone } from '../dates/lazyZone';
import { spreadsheetTimeZone } from '../environment';
import { fail, failCell } from '../fail';
import { Clocks } from './clocks';
import { ALL_OFFICES, officeKey } from './officeKey';
import type { OfficeHours } from './openHours';
import { toHoursByOffice } from './openHours';
import type { Given, Reader } from '../cells/reader';

/** The clocks of the office a cell names: those of all offices where it is blank or has none of its own; undefined where there are none. */
export type ClocksByOffice = (office: unknown) => Clocks | undefined;

/** Reads calendar and holidays into the clocks of each office. */
export function clocksByOffice(read: Reader, calendar: unknown, holidays: unknown): ClocksByOffice {
  const clocksOf = clocksByKey(read, calendar, holidays);
  return (office) => clocksOf(isName(office) ? folded(String(office)) : ALL_OFFICES);
}

/** Reads calendar and holidays into the clocks of one call; throws when there are only hours of offices. */
export function toClocks(read: Reader, calendar: unknown, holidays: unknown): Clocks {
  return clocksByKey(read, calendar, holidays)(ALL_OFFICES) ?? fail(read('calendar', calendar), 'officesWanted');
}

/** The clocks of rows, each of an office. */
export interface RowClocks {
  readonly offices: Argument;
  /** The clocks of every row, where one cell says the office of all. */
  readonly only: Clocks | undefined;
  readonly at: (row: number) => Clocks;
}

/** Reads calendar, holidays and offices; an office without hours throws with its row. */
export function toRowClocks(read: Reader, calendar: unknown, holidays: unknown, offices: unknown): RowClocks {
  const column = toColumn(read('offices', offices));
  const clocksOf = clocksByKey(read, calendar, holidays);
  const byCell = new Map<unknown, Clocks>();
  const firstAt = (row: number): Clocks => {
    const cell = column.cells[row]?.[0];
    const clocks = clocksOf(officeKey(column, row, 0, cell)) ?? failWithoutHours(column, row, cell);
    byCell.set(cell, clocks);
    return clocks;
  };
  const only = column.rows === 1 ? firstAt(0) : undefined;
  return { offices: column, only, at: (row) => only ?? byCell.get(column.cells[row]?.[0]) ?? firstAt(row) };
}

function failWithoutHours(offices: Argument, row: number, cell: unknown): never {
  if (isBlank(cell) && offices.isScalar) fail({ ...offices, name: 'calendar' }, 'officesWanted');
  return failCell(offices, row, 0, 'noHours', cell);
}

function clocksByKey(read: Reader, calendar: unknown, holidays: unknown): (key: string) => Clocks | undefined {
  const zone = lazyZone();
  const hoursOf = toHoursByOffice(read, calendar, holidays, zone);
  const byHours = new Map<OfficeHours, Clocks>();
  return (key) => {
    const hours = hoursOf(key);
    if (hours === undefined) return undefined;
    const clocks =
      byHours.get(hours) ?? new Clocks(hours.open, zone, ownZone(read('calendar', calendar), hours.timeZone));
    byHours.set(hours, clocks);
    return clocks;
  };
}

/** The zone of that name, undefined when it is the spreadsheet's own. */
function ownZone(calendar: Given, name: string): Zone | undefined {
  const timeZone = name.trim().replace(/\s+/g, '_');
  if (timeZone === '' || timeZone === spreadsheetTimeZone()) return undefined;
  try {
    return namedZone(timeZone);
  } catch {
    return fail(calendar, 'notZone', { value: `"${name}"` });
  }
}
