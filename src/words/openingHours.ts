// A week of opening hours as people write it: blocks of days and hours, such as `Mon-Fri 09:00-18:00; Sat 9-13`.

import { DAY_MS } from '../calendar/civil';
import type { Week } from '../calendar/week';
import { mergedHours } from '../calendar/week';
import { toDayHours } from './dayHours';
import { folded } from './folded';
import type { Refuse } from './weekdays';
import { isDay, numberedDaysNamed, toWeekdays } from './weekdays';

/** Days and their stretches; none: closed, whatever another block says. */
export interface HoursBlock {
  readonly days: readonly number[];
  readonly stretches: readonly (readonly [number, number])[];
}

/** Reads blocks separated by `;`, new lines, or whatever else stands between hours and a day. */
export function blocksOfText(text: string, refuse: Refuse): HoursBlock[] {
  return text
    .replace(/^\s*24\s*[/x]\s*7\s*$/, 'daily 24h')
    .replace(
      /(\d[hs]*|[ap]\.? ?m\.?)\s*(?:[,/|.]|\s(?:y|e|and))\s+([^\s\d.:,–-]+)/gi,
      (all, hours: string, word: string) => (isDay(word) ? `${hours};${word}` : all),
    )
    .split(/[;\n|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, hoursFirst, daysLast] = HOURS_FIRST.exec(part) ?? [];
      const ordered = daysLast === undefined ? part : `${daysLast} ${hoursFirst ?? ''}`;
      const [, days = '', hours = ''] = HOURS_AT_END.exec(numberedDaysNamed(ordered)) ?? [];
      if (days === '') refuse('calendarNoDays', part);
      if (hours === '') refuse('calendarNoHours', part);
      return toBlock(days, hours, refuse, refuse);
    });
}

/** Reads one block; hours that are blank or say closed close its days. */
export function toBlock(days: string, hours: string, refuseDays: Refuse, refuseHours: Refuse): HoursBlock {
  const stretches = isClosed(hours) ? [] : toDayHours(hours, refuseHours);
  return { days: toWeekdays(days, refuseDays), stretches };
}

/** Whether hours are blank or a word for closed. */
export function isClosed(hours: string): boolean {
  return /^(closed|cerrad[oa]s?|fechad[oa]s?)?$/.test(folded(hours));
}

/** The week of blocks: what runs past midnight is put on the next day, so that every date stands for itself. */
export function weekOf(blocks: readonly HoursBlock[]): Week {
  const days: [number, number][][] = [[], [], [], [], [], [], []];
  for (let day = 0; day < 7; day++) {
    for (const { stretches } of blocksOfDay(blocks, day)) {
      for (const [start, end] of stretches) {
        days[day]?.push([start, Math.min(end, DAY_MS)]);
        if (end > DAY_MS) days[(day + 1) % 7]?.push([0, end - DAY_MS]);
      }
    }
  }
  return days.map(mergedHours);
}

/** `Mon-Fri 9-18; Fri 9-15`: what is said of fewer days goes before what was said earlier of more. */
function blocksOfDay(blocks: readonly HoursBlock[], day: number): readonly HoursBlock[] {
  const own = blocks.filter(({ days }) => days.indexOf(day) >= 0);
  if (own.some(({ stretches }) => stretches.length === 0)) return [];
  return own.filter((block, i) => !own.slice(i + 1).some(({ days }) => days.length < block.days.length));
}

/** Hours, then days from the last word without a digit on: `9am-6pm Mon-Fri`. */
const HOURS_FIRST = /^(\d.*?(?:\d[hs]*|[ap]\.? ?m\.?))\s+((?![ap]\.? ?m\b|h)[^\d\s][^\d]*)$/i;

/** Days, then hours from the first digit, or a word for closed, on. */
const HOURS_AT_END =
  /^([^\d]*?)[\s:]*((?:\d|noon|mediod[ií]a|midnight|medianoche|meia[- ]noite|meio[- ]dia).*|closed|cerrad[oa]s?|fechad[oa]s?)?$/i;
