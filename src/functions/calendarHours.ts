import { DAY_MS } from '../calendar/civil';
import { toCalendarBlocks } from '../grid/calendar/calendar';
import type { CalendarBlock } from '../grid/calendar/calendar';
import { toArgument } from '../grid/cells/argument';
import { wallMsToText } from '../grid/dates/isoText';
import { lazyZone } from '../grid/dates/lazyZone';
import { spreadsheetLocale } from '../grid/environment';
import type { Cell } from '../grid/rows/rows';
import { weekOf } from '../words/openingHours';
import { weekInWords } from '../words/weekInWords';
import { reader } from '../grid/cells/reader';

const read = reader('CALENDAR_HOURS');

/**
 * Tells opening hours back in words with their hours a week, so that a slip shows before it counts.
 *
 * @param {Calendar} calendar Opening hours: text such as Mon-Fri 09:00-18:00, or rows of days, hours, valid from, office and
 *   time zone.
 * @return The week in words; of rows, beside the first of each office and date from which they are valid, after these.
 * @example =CALENDAR_HOURS("Mon-Fri 9-18; Fri 9-15") //=> 42 hours a week: Mon-Thu 9:00-18:00; Fri 9:00-15:00
 * @group Clock
 * @customfunction
 */
export function CALENDAR_HOURS(calendar: unknown): Cell | Cell[][] {
  const { rows, columns, isScalar, cells } = toArgument(read('calendar', calendar));
  const blocks = toCalendarBlocks(read, calendar, lazyZone());
  const isOneText = columns === 1;
  const keyOf = ({ office, fromDay }: (typeof blocks)[number]) => `${office}|${fromDay}`;
  const answer = Array.from({ length: isOneText ? 1 : rows }, (): Cell[] => ['']);
  const told = new Set<string>();
  for (const block of blocks) {
    const key = keyOf(block);
    if (told.has(key)) continue;
    told.add(key);
    const week = weekOf(blocks.filter((other) => keyOf(other) === key));
    const of = [String(cells[block.row]?.[3] ?? '').trim(), firstDay(block)].filter((word) => word !== '');
    answer[isOneText ? 0 : block.row] = [[...of, weekInWords(week, spreadsheetLocale())].join(': ')];
  }
  return isScalar ? (answer[0]?.[0] ?? '') : answer;
}

function firstDay({ fromDay }: CalendarBlock): string {
  return fromDay === -Infinity ? '' : wallMsToText(fromDay * DAY_MS, spreadsheetLocale());
}
