// The cadence as cards: one column a meeting, when it is next, and a link that opens the calendar's event ready to save.

import { inputs, textKeys, wordKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { CADENCE, NEXT } from './rows';

/** How often a meeting may be held, or a report given. */
export const OFTEN = textKeys('meetings', 'daily weekly fortnightly monthly quarterly');

/** The four meetings to start from, and what is calculated of each. */
export function cadence(): CellSpec[] {
  return [
    ...meeting('standup', 'daily', 15),
    ...meeting('response', 'weekly', 30),
    ...meeting('funnel', 'monthly', 60),
    ...meeting('renewal', 'quarterly', 180),
    ...NEXT.columns.flatMap(computed),
    ...NEXT.down('standup', ['meetings.beside', whenAndWhere()]),
  ];
}

function meeting(column: (typeof NEXT.columns)[number], often: string, minutes: number): CellSpec[] {
  const words = `${column} ${often} ${column}.purpose ${column}.agenda ${column}.who`;
  return CADENCE.down(column, [...wordKeys('meetings', words), ...inputs(minutes)], 'name');
}

/**
 * Counted from, next and link: beside the page NEXT_MEETING says both when today's meeting is and the one from tomorrow on, so
 * that the clock asks it once a day. None is held twice a day: once today's has begun, the other is next.
 */
function computed(column: (typeof NEXT.columns)[number]): CellSpec[] {
  const cell = (row: (typeof NEXT.rows)[number]) => `[${row}.${column}]`;
  const [from, next, address] = [cell('todayFrom'), cell('todayNext'), cell('address')];
  const toCome = (today: string, later: string) => `IF(${next}<As_of;${later};${today})`;
  const unless = (blank: string, formula: string) => `=IF(${blank}="";"";${formula})`;
  return [
    ...CADENCE.down(
      column,
      [
        unless(from, from),
        unless(next, toCome(next, cell('laterNext'))),
        unless(address, `HYPERLINK(${address};{"meetings.addToCalendar"})`),
      ],
      'countedFrom',
    ),
    ...NEXT.down(column, [unless(next, toCome(cell('todayLink'), cell('laterLink')))], 'address'),
  ];
}

/** One call for all of them; without a first time each begins an hour after the one before it. */
function whenAndWhere(): string {
  const row = (part: (typeof CADENCE.rows)[number]) => `[${part}.standup:own]`;
  const first = `ARRAYFORMULA(IF(ISNUMBER(${row('first')});${row('first')};""))`;
  const when = `${row('name')};${row('often')};${first};VSTACK(Today;Today+1);Period_start;Calendar;Holidays`;
  const event = `${row('minutes')};${row('purpose')};${row('agenda')};Company`;
  return `=IF({settings.noHours.says}="";IFERROR(NEXT_MEETING(${when};${event});"");"")`;
}
