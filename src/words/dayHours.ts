// Hours of a day as people write them: `09:00-18:00`, `9-14, 16-19`, `9am to 6pm`, `9h-18h`, `22:00-06:00` (overnight).

import { DAY_MS, HOUR_MS } from '../calendar/civil';
import { folded } from './folded';
import type { Refuse } from './weekdays';

/** Flat pairs of ms since midnight; a stretch that runs past midnight ends after DAY_MS. */
export function toDayHours(text: string, refuse: Refuse): [number, number][] {
  return text
    .split(/[,&+/]|\s+(?:y|e|and)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => stretchOf(part, refuse));
}

interface TimeOfDay {
  /** Since midnight, as written: 6 of 6 pm is 06:00 until `half` is looked at. */
  readonly ms: number;
  readonly half: 'am' | 'pm' | '';
  readonly hasMinutes: boolean;
}

const HALF_DAY_MS = 12 * HOUR_MS;

function stretchOf(part: string, refuse: Refuse): [number, number] {
  const plain = plainHours(part);
  if (/^24 ?h/.test(plain)) return [0, DAY_MS];
  const [from = '', to = '', ...rest] = plain.split(/\s*[-–—]\s*|\s+(?:to|until|till|a|as|al|ate|hasta)\s+(?:las? )?/);
  const [first, last] = [timeOfDay(from), timeOfDay(to)];
  if (first === undefined || last === undefined || rest.length > 0) return refuse('calendarHours', part);
  const end = msOf(last);
  const start = startBefore(first, last, end);
  if (!(start < DAY_MS && end <= DAY_MS)) refuse('calendarHours', part);
  if (end > start) return [start, end];
  // "9-5" is a day to whoever wrote it and a night of twenty hours to a clock.
  const isSure = (first.hasMinutes && last.hasMinutes) || last.half !== '' || end === 0;
  const afternoon = end + HALF_DAY_MS;
  if (!isSure && end < start && afternoon > start && afternoon <= DAY_MS)
    refuse('calendarTwoWays', part, { day: shown(start, afternoon), night: shown(start, end) });
  return start === end ? refuse('calendarSameTime', part) : [start, end + DAY_MS];
}

/** The text with its times of day written as am, pm or a time. */
function plainHours(part: string): string {
  return folded(part)
    .replace(/^(?:de|das|desde|from) (?:las? |as )?/, '')
    .replace(/\b(?:noon|mediodia|meio[- ]dia)\b/g, '12:00')
    .replace(/\b(?:midnight|medianoche|meia[- ]noite)\b/g, '24:00')
    .replace(/ ?(?:de la manana|da manha|in the morning)/g, 'am')
    .replace(/ ?(?:de la tarde|de la noche|da tarde|da noite|in the (?:afternoon|evening))/g, 'pm')
    .replace(/(\d) ?([ap])\. ?m\.?/g, '$1$2m');
}

/** `9`, `09:00`, `09:00:30`, `0900`, `9h`, `9h30`, `18 hs`, `9am`; undefined for anything else. */
function timeOfDay(text: string): TimeOfDay | undefined {
  const found =
    /^(\d{1,2})(?:(?::|h)(\d\d)(?::(\d\d))?)? ?(?:h|hs|hr|hrs|horas?|hours?)?\.? ?(am?|pm?)?$/.exec(text) ??
    /^(\d\d)(\d\d)$/.exec(text);
  if (found === null) return undefined;
  const [hour = 0, minute = 0, second = 0] = found.slice(1, 4).map((piece) => Number(piece ?? 0));
  const ms = ((hour * 60 + minute) * 60 + second) * 1000;
  if (!(minute < 60 && second < 60 && ms <= DAY_MS)) return undefined;
  const letter = (found[4] ?? '').charAt(0);
  return { ms, half: letter === 'a' ? 'am' : letter === 'p' ? 'pm' : '', hasMinutes: found[2] !== undefined };
}

/** In `9-6pm` the start is of the half of the day that puts it before the end. */
function startBefore(start: TimeOfDay, end: TimeOfDay, endMs: number): number {
  if (start.half !== '' || end.half === '' || start.ms > HALF_DAY_MS) return msOf(start);
  const same = msOf({ ...start, half: end.half });
  return same < endMs ? same : msOf({ ...start, half: 'am' });
}

function msOf({ ms, half }: TimeOfDay): number {
  if (half === '') return ms;
  if (ms >= HALF_DAY_MS + HOUR_MS) return half === 'pm' ? ms : NaN;
  return (ms % HALF_DAY_MS) + (half === 'pm' ? HALF_DAY_MS : 0);
}

function shown(startMs: number, endMs: number): string {
  return `${clockTime(startMs).padStart(5, '0')}-${clockTime(endMs).padStart(5, '0')}`;
}

/** A time of day as `9:00`. */
export function clockTime(ms: number): string {
  const [hours, minutes, seconds] = [
    Math.floor(ms / HOUR_MS),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${hours}:${two(minutes)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}
