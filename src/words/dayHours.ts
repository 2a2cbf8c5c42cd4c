// Hours of a day as people write them: `09:00-18:00`, `9-14, 16-19`, `9am to 6pm`, `9h-18h`, `22:00-06:00` (overnight).

import { DAY_MS, HOUR_MS } from '../calendar/civil';
import { folded } from './folded';
import type { Refuse } from './weekdays';

/** Flat pairs of ms since midnight; a stretch that runs past midnight ends after DAY_MS. */
export function toDayHours(text: string, refuse: Refuse): [number, number][] {
  let before = 0;
  return text
    .split(/[,&+/]|\s+(?:y|e|and)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const stretch = stretchOf(part, before, refuse);
      before = stretch[1];
      return stretch;
    });
}

interface TimeOfDay {
  /** Since midnight, as written: 6 of 6 pm is 06:00 until `half` is looked at. */
  readonly ms: number;
  readonly half: 'am' | 'pm' | '';
  /** As a clock shows it, 05:00, which nobody writes who means the afternoon. */
  readonly isFull: boolean;
}

const HALF_DAY_MS = 12 * HOUR_MS;

function stretchOf(part: string, before: number, refuse: Refuse): [number, number] {
  const plain = plainHours(part);
  if (/^24 ?h/.test(plain)) return [0, DAY_MS];
  const [from = '', to = '', ...rest] = plain.split(/\s*[-–—]\s*|\s+(?:to|until|till|a|as|al|ate|hasta)\s+(?:las? )?/);
  const [first, last] = [timeOfDay(from), timeOfDay(to)];
  if (first === undefined || last === undefined || rest.length > 0) return refuse('calendarHours', part);
  const end = msOf(last);
  const start = startBefore(first, last, end);
  if (!(start < DAY_MS && end <= DAY_MS)) refuse('calendarHours', part);
  // "9-5" is a day to whoever wrote it and a night of twenty hours to a clock; after "9-12" so is "1-5".
  const isSure = (first.isFull && last.isFull) || last.half !== '' || end === 0;
  const later = start < before ? HALF_DAY_MS : 0;
  const afternoon = end + (end < start || later > 0 ? HALF_DAY_MS : 0);
  if (!isSure && afternoon > end && afternoon > start + later && start + later >= before && afternoon <= DAY_MS)
    refuse('calendarTwoWays', part, { day: shown(start + later, afternoon), night: shown(start, end) });
  if (end > start) return [start, end];
  return start === end ? refuse('calendarSameTime', part) : [start, end + DAY_MS];
}

/** The text with its times of day written as am, pm or a time. */
function plainHours(part: string): string {
  return withHalves(folded(part).replace(/^(?:de|das|desde|from) (?:las? |as )?/, ''));
}

/** Noon, midnight and halves of the day in words as times, am and pm; of a folded text. */
export function withHalves(text: string): string {
  return text
    .replace(/\b(?:12 (?:del |do )?)?(?:noon|mediodia|meio[- ]dia)\b/g, '12:00')
    .replace(/\b(?:midnight|medianoche|meia[- ]noite)\b/g, '24:00')
    .replace(/ ?(?:de la manana|da manha|in the morning)/g, 'am')
    .replace(/ ?(?:de la tarde|de la noche|da tarde|da noite|in the (?:afternoon|evening))/g, 'pm')
    .replace(/(\d) ?([ap])\. ?m\.?/g, '$1$2m');
}

/** `9`, `09:00`, `09:00:30`, `0900`, `9h`, `9h30`, `9.30`, `18 hs`, `9am`; undefined for anything else. */
function timeOfDay(text: string): TimeOfDay | undefined {
  const found =
    /^(\d{1,2})(?:[:h.](\d\d)(?::(\d\d))?)? ?(?:h|hs|hr|hrs|horas?|hours?)?\.? ?(am?|pm?)?$/.exec(text) ??
    /^(\d\d?)(\d\d)$/.exec(text);
  if (found === null) return undefined;
  const [hour = 0, minute = 0, second = 0] = found.slice(1, 4).map((piece) => Number(piece ?? 0));
  const ms = ((hour * 60 + minute) * 60 + second) * 1000;
  if (!(minute < 60 && second < 60 && ms <= DAY_MS)) return undefined;
  const letter = (found[4] ?? '').charAt(0);
  return { ms, half: letter === 'a' ? 'am' : letter === 'p' ? 'pm' : '', isFull: /^\d\d\D?\d\d/.test(text) };
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
