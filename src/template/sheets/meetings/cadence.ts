// The cadence as cards: one column a meeting, when it is next, and a link that opens the calendar's event ready to save.

import { across, down, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { nextTime, recurrence } from './occurrence';
import { CADENCE, MEETING_COLUMNS } from './rows';

/** What a card without a length takes. */
const USUAL_MINUTES = 30;

/** The labels, the four meetings to start from, and what is calculated of each. */
export function cadence(): CellSpec[] {
  return [
    ...textsDown(`B${CADENCE.name - 1}`, [
      'meetings.cadence',
      'meetings.meeting',
      'meetings.often',
      'meetings.purpose',
      'meetings.agenda',
      'meetings.who',
      'meetings.minutes',
      'meetings.first',
      'meetings.countedFrom',
      'meetings.next',
      'meetings.calendar',
      'meetings.cadenceHint',
    ]),
    ...meeting('C', 15, ['standup', 'daily', 'standup.purpose', 'standup.agenda', 'standup.who']),
    ...meeting('D', 30, ['response', 'weekly', 'response.purpose', 'response.agenda', 'response.who']),
    ...meeting('E', 60, ['funnel', 'monthly', 'funnel.purpose', 'funnel.agenda', 'funnel.who']),
    ...meeting('F', 180, ['renewal', 'quarterly', 'renewal.purpose', 'renewal.agenda', 'renewal.who']),
    ...MEETING_COLUMNS.flatMap((column, index) => down(`${column}${CADENCE.countedFrom}`, computed(column, index))),
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

/** Counted from, next and link; without a first time each meeting begins an hour after the one before it. */
function computed(column: string, index: number): CellSpec['content'][] {
  const cell = (part: keyof typeof CADENCE) => `${column}${CADENCE[part]}`;
  const repeated = { often: cell('often'), start: cell('countedFrom') };
  const usual = `IFERROR(WORKDAY(Period_start-1;1;Holiday_days)+${9 + index}/24;"")`;
  const start = `IF(ISNUMBER(${cell('first')});${cell('first')};${usual})`;
  return [
    { formula: `=IF(${cell('name')}="";"";${start})` },
    { formula: `=IF(${cell('countedFrom')}="";"";${nextTime(repeated)})` },
    {
      formula: `=IF(${cell('next')}="";"";HYPERLINK(${address(cell, recurrence(repeated))};{"meetings.addToCalendar"}))`,
    },
  ];
}

/** The event template of Google Calendar; without a zone its times are those of whoever opens it. */
function address(cell: (part: keyof typeof CADENCE) => string, recur: string): string {
  const minutes = `IF(ISNUMBER(${cell('minutes')});${cell('minutes')};${USUAL_MINUTES})`;
  const title = encoded(`${cell('name')}&IF(Company="";"";" · "&Company)`);
  const details = encoded(`${cell('purpose')}&CHAR(10)&CHAR(10)&${cell('agenda')}`);
  const dates = `${stamp(cell('next'))}&"/"&${stamp(`(${cell('next')}+${minutes}/1440)`)}`;
  const start = '"https://calendar.google.com/calendar/render?action=TEMPLATE&text="';
  return `${start}&${title}&"&dates="&${dates}&"&details="&${details}&${recur}`;
}

/** A moment as yyyymmddThhmmss, put together from numbers: no pattern that a locale could read its own way. */
function stamp(moment: string): string {
  // Counted in whole minutes, for 09:15 may be kept as a hair less.
  const minutes = `ROUND(${moment}*1440;0)`;
  const day = `INT(${minutes}/1440)`;
  const clock = `(INT(MOD(${minutes};1440)/60)*100+MOD(${minutes};60))`;
  return `(YEAR(${day})*10000+MONTH(${day})*100+DAY(${day}))&"T"&RIGHT("000"&${clock};4)&"00"`;
}

/** What would end or break a part of an address; ENCODEURL is not in every engine. */
function encoded(text: string): string {
  const signs = [
    ['"%"', '%25'],
    ['"&"', '%26'],
    ['"#"', '%23'],
    ['"+"', '%2B'],
    ['" "', '%20'],
    ['CHAR(10)', '%0A'],
  ] as const;
  return signs.reduce((address, [sign, code]) => `SUBSTITUTE(${address};${sign};"${code}")`, text);
}
