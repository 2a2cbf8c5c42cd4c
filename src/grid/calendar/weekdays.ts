// Days of the week as people write them in English, Spanish and Portuguese: `Mon-Fri`, `lunes a viernes`, `seg, qua e sex`.

import { folded } from '../../words/folded';

/** Tells what could not be read; never returns. */
export type Refuse = (key: 'calendarDay' | 'calendarHours' | 'calendarSameTime', piece: string) => never;

/** The days (Sunday 0) that a text of names, lists and ranges means; a range may run over the end of the week. */
export function toWeekdays(text: string, refuse: Refuse): number[] {
  const plain = folded(text)
    .replace(/\./g, '')
    .replace(/[-\s]feiras?\b/g, '')
    .replace(/^(de|every|todos los|todas as) /, '');
  return plain
    .split(/\s*[,&]\s*|\s+(?:and|y|e)\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => daysOfRange(part, refuse));
}

function daysOfRange(part: string, refuse: Refuse): number[] {
  const [first = '', last = first, ...rest] = part.split(/\s*[-–—]\s*|\s+(?:to|through|a|al|ate)\s+/);
  const from = dayOfName(first);
  const to = dayOfName(last);
  if (from < 0 || to < 0 || rest.length > 0) refuse('calendarDay', from < 0 ? first : to < 0 ? last : part);
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => (from + i) % 7);
}

/** The names of the days, Sunday first. */
const DAY_NAMES = [
  'sun sunday sundays dom domingo domingos',
  'mon monday mondays lun lunes seg segunda segundas',
  'tue tues tuesday tuesdays mar martes ter terca tercas',
  'wed weds wednesday wednesdays mie mier miercoles qua quarta quartas',
  'thu thur thurs thursday thursdays jue jueves qui quinta quintas',
  'fri friday fridays vie viernes sex sexta sextas',
  'sat saturday saturdays sab sabado sabados',
].map((names) => names.split(' '));

function dayOfName(name: string): number {
  return DAY_NAMES.findIndex((names) => names.indexOf(name) >= 0);
}
