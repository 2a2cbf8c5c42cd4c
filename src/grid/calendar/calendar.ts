// The calendar argument: text such as `Mon-Fri 09:00-18:00; Sat 9-13`, or rows of days | hours | valid from.

import { DAY_MS } from '../../calendar/civil';
import type { DayHours, Week, WeekVersion } from '../../metrics/openHours';
import { ALWAYS_OPEN, mergedHours } from '../../metrics/openHours';
import type { Argument } from '../cells/argument';
import { toArgument } from '../cells/argument';
import { toDay } from '../dates/day';
import { toDayHours } from './dayHours';
import type { ErrorKey } from '../fail';
import { fail, failCell } from '../fail';
import { folded } from '../../words/folded';
import { isBlank } from '../cells/isBlank';
import type { LazyZone } from '../dates/lazyZone';
import { toWeekdays } from './weekdays';

/** Days and their stretches; none: closed, whatever another block says. */
interface WeekBlock {
  readonly fromDay: number;
  readonly days: readonly number[];
  readonly stretches: readonly (readonly [number, number])[];
}

/** Reads a calendar; blank or left out is open at every hour of every day. */
export function toCalendar(caller: string, value: unknown, zone: LazyZone): WeekVersion[] {
  const argument = toArgument(caller, 'calendar', value);
  const { cells, columns } = argument;
  if (columns > 3) fail(argument, 'calendarWide', { columns });
  const blocks = cells.flatMap((row, i) => {
    if (row.every(isBlank)) return [];
    return columns === 1 ? textBlocks(argument, i) : [tableBlock(argument, i, zone)];
  });
  return blocks.length === 0 ? [{ fromDay: -Infinity, week: ALWAYS_OPEN }] : toVersions(blocks);
}

function textBlocks(argument: Argument, row: number): WeekBlock[] {
  const text = textOf(argument, row, 0);
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, days = '', hours = ''] = /^([^\d]*?)[\s:]*(\d.*|closed|cerrado|fechado)?$/i.exec(part) ?? [];
      if (days === '') failCell(argument, row, 0, 'calendarNoDays', part);
      if (hours === '') failCell(argument, row, 0, 'calendarNoHours', part);
      return toBlock(argument, row, -Infinity, days, hours);
    });
}

function tableBlock(argument: Argument, row: number, zone: LazyZone): WeekBlock {
  const [days, hours, validFrom] = argument.cells[row] ?? [];
  if (isBlank(days)) failCell(argument, row, 0, 'calendarNoDays', hours);
  const fromDay = isBlank(validFrom) ? -Infinity : toDay(argument, row, 2, zone);
  const hoursText = isBlank(hours) ? '' : textOf(argument, row, 1);
  return toBlock(argument, row, fromDay, textOf(argument, row, 0), hoursText);
}

function toBlock(argument: Argument, row: number, fromDay: number, days: string, hours: string): WeekBlock {
  const refuseIn = (column: number) => (key: ErrorKey, piece: string) => failCell(argument, row, column, key, piece);
  const isClosed = ['', 'closed', 'cerrado', 'fechado'].indexOf(folded(hours)) >= 0;
  const stretches = isClosed ? [] : toDayHours(hours, refuseIn(argument.columns === 1 ? 0 : 1));
  return { fromDay, days: toWeekdays(days, refuseIn(0)), stretches };
}

function textOf(argument: Argument, row: number, column: number): string {
  const cell = argument.cells[row]?.[column];
  if (typeof cell !== 'string' || cell.charAt(0) === '#')
    return failCell(argument, row, column, 'calendarNotText', cell);
  return cell;
}

function toVersions(blocks: readonly WeekBlock[]): WeekVersion[] {
  const byFromDay = new Map<number, WeekBlock[]>();
  for (const block of blocks) {
    const version = byFromDay.get(block.fromDay);
    if (version === undefined) byFromDay.set(block.fromDay, [block]);
    else version.push(block);
  }
  return [...byFromDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fromDay, version]) => ({ fromDay, week: toWeek(version) }));
}

/** Puts what runs past midnight on the next day, so that every date stands for itself. */
function toWeek(blocks: readonly WeekBlock[]): Week {
  const days: [number, number][][] = [[], [], [], [], [], [], []];
  const closed = new Set(blocks.filter((block) => block.stretches.length === 0).flatMap((block) => block.days));
  for (const block of blocks) {
    for (const day of block.days) {
      for (const [start, end] of closed.has(day) ? [] : block.stretches) {
        days[day]?.push([start, Math.min(end, DAY_MS)]);
        if (end > DAY_MS) days[(day + 1) % 7]?.push([0, end - DAY_MS]);
      }
    }
  }
  return days.map((stretches): DayHours => mergedHours(stretches));
}
