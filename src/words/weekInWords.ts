// Opening hours told back to whoever typed them, so that a slip shows: `45 hours a week: Mon-Fri 9:00-18:00`.

import { DAY_MS } from '../calendar/civil';
import type { DayHours, Week } from '../calendar/week';
import type { OpeningHoursTexts } from '../texts/openingHours.en';
import { openingHoursTexts } from '../texts/openingHours';
import { clockTime } from './dayHours';

/** Monday first, as working weeks are read. */
const ORDER = [1, 2, 3, 4, 5, 6, 0];

/** A week in the language of a locale such as `es_MX`; what it says of days and hours can be typed as a calendar. */
export function weekInWords(week: Week, locale: string): string {
  const texts = openingHoursTexts(locale);
  const total = week.reduce((sum, hours) => sum + openMs(hours), 0);
  if (total === 0) return texts.never;
  if (total === 7 * DAY_MS) return texts.always;
  return `${filled(texts, total)}: ${daysInWords(week, texts.days.split(' '))}`;
}

function daysInWords(week: Week, names: readonly string[]): string {
  const said: { first: number; last: number; hours: string }[] = [];
  ORDER.forEach((day, i) => {
    const hours = hoursInWords(week[day] ?? []);
    const before = said[said.length - 1];
    if (before?.hours === hours && before.last === i - 1) before.last = i;
    else if (hours !== '') said.push({ first: i, last: i, hours });
  });
  const name = (i: number) => names[ORDER[i] ?? 0] ?? '';
  return said
    .map(({ first, last, hours }) => `${name(first)}${last > first ? `-${name(last)}` : ''} ${hours}`)
    .join('; ');
}

function hoursInWords(hours: DayHours): string {
  return hours
    .map((edge, i) => (i % 2 === 0 ? `${clockTime(edge)}-${clockTime(hours[i + 1] ?? 0)}` : ''))
    .filter((stretch) => stretch !== '')
    .join(', ');
}

function filled({ week, hour, one, minutes }: OpeningHoursTexts, totalMs: number): string {
  const whole = Math.round(totalMs / 60_000);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const words = rest > 0 ? minutes : hours === 1 ? one : hour;
  return week.replace('{hours}', words.replace('{h}', String(hours)).replace('{min}', String(rest).padStart(2, '0')));
}

function openMs(hours: DayHours): number {
  return hours.reduce((sum, edge, i) => sum + (i % 2 === 0 ? -edge : edge), 0);
}
