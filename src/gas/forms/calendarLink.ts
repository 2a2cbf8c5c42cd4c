// The link that opens Google Calendar's event ready to save, as the cards of the sheet Meetings make it.

import { serialToWallMs } from '../../calendar/serial';
import { LANGUAGES } from '../../texts/language';
import { workbookTexts, type TextKey } from '../../texts/workbook';

export interface RepeatedMeeting {
  readonly name: string;
  readonly company: string;
  readonly purpose: string;
  readonly agenda: string;
  /** How often, in the words of the sheet. */
  readonly often: string;
  readonly minutes: number;
  /** Serial numbers of wall clocks: what the repetition is counted from, and the next time. */
  readonly countedFrom: number;
  readonly next: number;
}

/** The address; without a zone its times are those of whoever opens it. */
export function calendarLink(meeting: RepeatedMeeting): string {
  const { name, company, purpose, agenda, minutes, next } = meeting;
  const title = company === '' ? name : `${name} · ${company}`;
  const rule = recurrence(meeting);
  const parts = [
    ['text', title],
    ['dates', `${stamp(next)}/${stamp(next + minutes / 1440)}`],
    ['details', `${purpose}\n\n${agenda}`],
    ...(rule === '' ? [] : [['recur', `RRULE:${rule}`]]),
  ];
  const query = parts.map(([key = '', text = '']) => `${key}=${encodeURIComponent(text)}`).join('&');
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&${query}`;
}

/** RFC 5545: months repeat the same weekday of the same week, so that a meeting never lands on a weekend. */
function recurrence({ often, countedFrom }: RepeatedMeeting): string {
  const is = (key: TextKey): boolean => LANGUAGES.some((language) => workbookTexts(language)[key] === often);
  const start = new Date(wallMs(countedFrom));
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][start.getUTCDay()] ?? '';
  const byDay = `BYDAY=${Math.min(4, Math.floor((start.getUTCDate() + 6) / 7))}${weekday}`;
  if (is('meetings.daily')) return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
  if (is('meetings.weekly')) return 'FREQ=WEEKLY';
  if (is('meetings.fortnightly')) return 'FREQ=WEEKLY;INTERVAL=2';
  if (is('meetings.monthly')) return `FREQ=MONTHLY;${byDay}`;
  return is('meetings.quarterly') ? `FREQ=MONTHLY;INTERVAL=3;${byDay}` : '';
}

/** A wall clock as yyyymmddThhmmss, in whole minutes: 09:15 may be kept as a hair less. */
function stamp(serial: number): string {
  return new Date(wallMs(serial)).toISOString().replace(/[-:]|\.\d+Z/g, '');
}

function wallMs(serial: number): number {
  return Math.round(serialToWallMs(serial) / 60_000) * 60_000;
}
