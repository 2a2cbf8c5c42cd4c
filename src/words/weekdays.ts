// Days of the week as people write them in English, Spanish and Portuguese: `Mon-Fri`, `lunes a viernes`, `L-V`, `seg, qua e sex`.

import { folded } from './folded';

/** Why opening hours cannot be read. */
export type HoursProblem =
  'calendarNoDays' | 'calendarNoHours' | 'calendarDay' | 'calendarHours' | 'calendarSameTime' | 'calendarTwoWays';

/** Tells what could not be read; never returns. */
export type Refuse = (key: HoursProblem, piece: string, more?: Readonly<Record<string, string>>) => never;

type DayNames = readonly (readonly string[])[];

/** The days (Sunday 0) that a text of names, lists and ranges means; a range may run over the end of the week. */
export function toWeekdays(text: string, refuse: Refuse): number[] {
  const plain = folded(numberedDaysNamed(text))
    .replace(/\./g, '')
    .replace(/[-\s]feiras?\b/g, '')
    .replace(/^(de|desde|from|every|todos los|todas as|todos os) /, '')
    .replace(/,?\s+(?:de|desde|from|das|at|as)(?: las?| as)?$/, '');
  const group = DAY_GROUPS.find(([names]) => names.test(plain));
  if (group !== undefined) return [...group[1]];
  // M is Monday in M-F and martes in M-V.
  const names = /(^|[^a-z])[wf]([^a-z]|$)/.test(plain) ? ENGLISH_LETTERS : DAY_NAMES;
  return plain
    .split(/\s*[,&/]\s*|\s+(?:and|y|e)\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => daysOfRange(part, names, refuse));
}

/** `2ª a 6ª`, as Brazil numbers its days, by their names. */
export function numberedDaysNamed(text: string): string {
  return text.replace(/\b([2-6])ª/g, (_, day: string) => ['seg', 'ter', 'qua', 'qui', 'sex'][Number(day) - 2] ?? day);
}

/** Whether a word names a day. */
export function isDay(word: string): boolean {
  return dayOfName(folded(word), ENGLISH_LETTERS) >= 0;
}

function daysOfRange(part: string, names: DayNames, refuse: Refuse): number[] {
  const [first = '', last = first, ...rest] = part.split(/\s*[-–—]\s*|\s+(?:to|thru|through|a|al|ate)\s+/);
  const from = dayOfName(first, names);
  const to = dayOfName(last, names);
  if (from < 0 || to < 0 || rest.length > 0) refuse('calendarDay', from < 0 ? first : to < 0 ? last : part);
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => (from + i) % 7);
}

/** The names of the days, Sunday first. */
const DAY_NAMES = [
  'sun sunday sundays su dom domingo domingos do d',
  'mon monday mondays mo lun lunes lu l seg segunda segundas',
  'tue tues tuesday tuesdays tu mar martes ma m ter terca tercas',
  'wed weds wednesday wednesdays we mie mier miercoles mi x qua quarta quartas',
  'thu thur thurs thursday thursdays th jue jueves ju j qui quinta quintas',
  'fri friday fridays fr vie viernes vi v sex sexta sextas',
  'sat saturday saturdays sa sab sabado sabados s',
].map((names) => names.split(' '));

const ENGLISH_LETTERS = DAY_NAMES.map((names, day) => [...names, ['', 'm', '', 'w', '', 'f', ''][day] ?? '']).map(
  (names, day) => (day === 2 ? names.filter((name) => name !== 'm') : names),
);

const DAY_GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(weekdays?|working days?|entre semana|(dias )?(habiles|laborables)|dias uteis)$/, [1, 2, 3, 4, 5]],
  [/^(weekends?|fin(es)? de semana|fi(m|ns) de semana)$/, [6, 0]],
  [/^(daily|days?|all days|everyday|diari[oa]|diariamente|(los |os )?dias|tod[oa]s)$/, [0, 1, 2, 3, 4, 5, 6]],
];

function dayOfName(name: string, days: DayNames): number {
  return name === '' ? -1 : days.findIndex((names) => names.indexOf(name) >= 0);
}
