// The cadence as cards: one column a meeting, when it is next, and a link that opens the calendar's event ready to save.

import { across, down, textKeys, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { BESIDE, CADENCE, MEETING_COLUMNS } from './rows';

/** How often a meeting may be held, or a report given. */
export const OFTEN = textKeys('meetings', 'daily weekly fortnightly monthly quarterly');

/** The labels, the four meetings to start from, and what is calculated of each. */
export function cadence(): CellSpec[] {
  return [
    ...textsDown(
      `B${CADENCE.name - 1}`,
      textKeys(
        'meetings',
        'cadence meeting often purpose agenda who minutes first countedFrom next calendar cadenceHint',
      ),
    ),
    ...meeting('C', 15, ['standup', 'daily', 'standup.purpose', 'standup.agenda', 'standup.who']),
    ...meeting('D', 30, ['response', 'weekly', 'response.purpose', 'response.agenda', 'response.who']),
    ...meeting('E', 60, ['funnel', 'monthly', 'funnel.purpose', 'funnel.agenda', 'funnel.who']),
    ...meeting('F', 180, ['renewal', 'quarterly', 'renewal.purpose', 'renewal.agenda', 'renewal.who']),
    ...MEETING_COLUMNS.flatMap((column, index) => computed(column, BESIDE[index] ?? column)),
    ...down(`${BESIDE[0]}${CADENCE.name - 1}`, [{ text: 'meetings.beside' }, { formula: whenAndWhere() }]),
  ];
}

type MeetingText = TextKey extends infer Key ? (Key extends `meetings.${infer Rest}` ? Rest : never) : never;

function meeting(column: string, minutes: number, words: readonly MeetingText[]): CellSpec[] {
  return [
    ...down(
      `${column}${CADENCE.name}`,
      words.map((key) => ({ words: `meetings.${key}` as const })),
    ),
    ...across(`${column}${CADENCE.minutes}`, [{ input: minutes }]),
  ];
}

/**
 * Counted from, next and link: beside the page NEXT_MEETING says both when today's meeting is and the one from tomorrow on, so
 * that the clock asks it once a day. None is held twice a day: once today's has begun, the other is next.
 */
function computed(column: string, beside: string): CellSpec[] {
  const answer = (place: number) => `${beside}${CADENCE.name + place}`;
  const toCome = (place: number) => `IF(${answer(1)}<As_of;${answer(place + 3)};${answer(place)})`;
  const link = `${beside}${CADENCE.link}`;
  const unless = (cell: string, formula: string) => ({ formula: `=IF(${cell}="";"";${formula})` });
  return [
    ...down(`${column}${CADENCE.countedFrom}`, [
      unless(answer(0), answer(0)),
      unless(answer(1), toCome(1)),
      unless(link, `HYPERLINK(${link};{"meetings.addToCalendar"})`),
    ]),
    { at: link, content: unless(answer(1), toCome(2)) },
  ];
}

/** One call for all of them; without a first time each begins an hour after the one before it. */
function whenAndWhere(): string {
  const row = (part: keyof typeof CADENCE) => `C${CADENCE[part]}:G${CADENCE[part]}`;
  const first = `ARRAYFORMULA(IF(ISNUMBER(${row('first')});${row('first')};""))`;
  const when = `${row('name')};${row('often')};${first};VSTACK(Today;Today+1);Period_start;Calendar;Holidays`;
  const event = `${row('minutes')};${row('purpose')};${row('agenda')};Company`;
  return `=IF(Calendar_says="";IFERROR(NEXT_MEETING(${when};${event});"");"")`;
}
