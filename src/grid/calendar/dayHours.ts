// Hours of a day as people write them: `09:00-18:00`, `9-14, 16-19`, `22:00-06:00` (overnight), `00:00-24:00`.

import { DAY_MS } from '../../calendar/civil';
import type { Refuse } from './weekdays';

/** Flat pairs of ms since midnight; a stretch that runs past midnight ends after DAY_MS. */
export function toDayHours(text: string, refuse: Refuse): [number, number][] {
  return text
    .split(/[,&]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => stretchOf(part, refuse));
}

function stretchOf(part: string, refuse: Refuse): [number, number] {
  const [from = '', to = '', ...rest] = part.split(/\s*[-–—]\s*|\s+(?:to|a|até|ate)\s+/i);
  const start = timeOfDay(from);
  const end = timeOfDay(to);
  if (!(start < DAY_MS && end <= DAY_MS) || rest.length > 0) refuse('calendarHours', part);
  if (start === end) refuse('calendarSameTime', part);
  return [start, end > start ? end : end + DAY_MS];
}

/** Ms since midnight of `9`, `09:00` or `09:00:30`; NaN for anything else. */
function timeOfDay(text: string): number {
  const found = /^(\d{1,2})(?::(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (found === null) return NaN;
  const [hour = 0, minute = 0, second = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const ms = ((hour * 60 + minute) * 60 + second) * 1000;
  return minute < 60 && second < 60 && ms <= DAY_MS ? ms : NaN;
}
