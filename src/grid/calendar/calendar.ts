// The calendar argument: text such as `Mon-Fri 09:00-18:00; Sat 9-13`, or rows of days | hours | valid from | office | time zone.

import { ALWAYS_OPEN } from '../../calendar/week';
import type { WeekVersion } from '../../metrics/openHours';
import type { HoursBlock } from '../../words/openingHours';
import { blocksOfText, toBlock, weekOf } from '../../words/openingHours';
import type { Argument } from '../cells/argument';
import { toArgument } from '../cells/argument';
import { isBlank } from '../cells/isBlank';
import { toDay } from '../dates/day';
import type { LazyZone } from '../dates/lazyZone';
import type { ErrorKey } from '../fail';
import { fail, failCell } from '../fail';
import { ALL_OFFICES, officeKey } from './officeKey';
import type { Reader } from '../cells/reader';

/** A row of the calendar, or a block of its text. */
export interface CalendarBlock extends HoursBlock {
  /** Counted from 0, in the argument. */
  readonly row: number;
  readonly fromDay: number;
  /** See officeKey. */
  readonly office: string;
  /** Name of the office's time zone; '' where it is not said. */
  readonly timeZone: string;
}

/** Reads the blocks of a calendar; none where it is blank or left out. */
export function toCalendarBlocks(read: Reader, value: unknown, zone: LazyZone): CalendarBlock[] {
  const argument = toArgument(read('calendar', value));
  const { cells, columns } = argument;
  if (columns > 5) fail(argument, 'calendarWide', { columns });
  return cells.flatMap((row, i) => {
    if (row.every(isBlank)) return [];
    return columns === 1 ? textBlocks(argument, i) : [tableBlock(argument, i, zone)];
  });
}

/** The versions of the week in blocks of one office; open at every hour of every day when there are none. */
export function toVersions(blocks: readonly CalendarBlock[]): WeekVersion[] {
  if (blocks.length === 0) return [{ fromDay: -Infinity, week: ALWAYS_OPEN }];
  const byFromDay = new Map<number, CalendarBlock[]>();
  for (const block of blocks) {
    const version = byFromDay.get(block.fromDay);
    if (version === undefined) byFromDay.set(block.fromDay, [block]);
    else version.push(block);
  }
  return [...byFromDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fromDay, version]) => ({ fromDay, week: weekOf(version) }));
}

function textBlocks(argument: Argument, row: number): CalendarBlock[] {
  const blocks = blocksOfText(textOf(argument, row, 0, 'calendarNotText'), refuseIn(argument, row, 0));
  return blocks.map((block) => ({ ...block, row, fromDay: -Infinity, office: ALL_OFFICES, timeZone: '' }));
}

function tableBlock(argument: Argument, row: number, zone: LazyZone): CalendarBlock {
  const [days, hours, validFrom, office, timeZone] = argument.cells[row] ?? [];
  if (isBlank(days)) failCell(argument, row, 0, 'calendarNoDays', hours);
  const daysText = textOf(argument, row, 0, 'calendarNotText');
  const hoursText = isBlank(hours) ? '' : textOf(argument, row, 1, 'hoursNotText');
  return {
    ...toBlock(daysText, hoursText, refuseIn(argument, row, 0), refuseIn(argument, row, 1)),
    row,
    fromDay: isBlank(validFrom) ? -Infinity : toDay(argument, row, 2, zone),
    office: officeKey(argument, row, 3, office),
    timeZone: isBlank(timeZone) ? '' : textOf(argument, row, 4, 'notZone'),
  };
}

/** Throws about a cell what words/ could not read in it. */
export function refuseIn(argument: Argument, row: number, column: number) {
  return (key: ErrorKey, piece: string, more?: Readonly<Record<string, string>>): never =>
    failCell(argument, row, column, key, piece, more);
}

/** The text of a cell that must hold one. */
export function textOf(argument: Argument, row: number, column: number, otherwise: ErrorKey): string {
  const cell = argument.cells[row]?.[column];
  if (typeof cell !== 'string' || cell.charAt(0) === '#') return failCell(argument, row, column, otherwise, cell);
  return cell;
}
