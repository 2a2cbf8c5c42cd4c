// Months and weekdays by name, in full or shortened, in English, Spanish and Portuguese; without accents.

const MONTHS: readonly string[] = [
  'january enero janeiro',
  'february febrero fevereiro',
  'march marzo marco',
  'april abril',
  'may mayo maio',
  'june junio junho',
  'july julio julho',
  'august agosto',
  'september septiembre setiembre setembro',
  'october octubre outubro',
  'november noviembre novembro',
  'december diciembre dezembro',
];

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta'.split(
    ' ',
  );

/** The number of a month by its name or the first three letters of it or more; 0 when unknown. */
export function monthOf(word: string): number {
  if (word.length < 3) return 0;
  return MONTHS.findIndex((names) => names.split(' ').some((name) => name.startsWith(word))) + 1;
}

/** The text without the weekday it begins with. */
export function withoutWeekday(text: string): string {
  const [whole = '', word = ''] = /^(\p{L}{3,})(?:-feira)?\.?,?\s+/u.exec(text) ?? [];
  return word !== '' && WEEKDAYS.some((day) => day.startsWith(word)) ? text.slice(whole.length) : text;
}
