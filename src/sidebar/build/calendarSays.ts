// The working hours of the form told back in words, so that a slip shows before anything is built.

import type { BuildSettings } from '../../gas/calls';
import { hoursProblemTexts } from '../../texts/hoursProblems';
import type { Language } from '../../texts/language';
import { toBlock, weekOf } from '../../words/openingHours';
import { weekInWords } from '../../words/weekInWords';
import type { HoursProblem, Refuse } from '../../words/weekdays';
import { filled } from '../../words/filled';

/** The week in words, or why it cannot be read; nothing while nothing is typed. */
export type CalendarSays = { readonly week: string } | { readonly problem: string } | undefined;

/**
 * Tells what the rows of the form come to.
 *
 * @param calendar A row of days and hours each; blank rows do not count.
 */
export function calendarSays(calendar: BuildSettings['calendar'], language: Language): CalendarSays {
  const rows = calendar.filter(({ days, hours }) => days.trim() !== '' || hours.trim() !== '');
  if (rows.length === 0) return undefined;
  let problem = '';
  const refuse: Refuse = (key, piece, more = {}) => {
    problem = sentence(key, { ...more, value: quoted(piece, language) }, language);
    throw new Error(problem);
  };
  try {
    const blocks = rows.map(({ days, hours }) => {
      if (days.trim() === '') refuse('calendarNoDays', hours);
      if (hours.trim() === '') refuse('calendarNoHours', days);
      return toBlock(days, hours, refuse, refuse);
    });
    return { week: weekInWords(weekOf(blocks), language) };
  } catch {
    return { problem };
  }
}

function sentence(key: HoursProblem, words: Readonly<Record<string, string>>, language: Language): string {
  return filled(hoursProblemTexts(language)[key], words);
}

function quoted(text: string, language: Language): string {
  return language === 'es' ? `«${text}»` : `“${text}”`;
}
