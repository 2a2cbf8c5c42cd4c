// The working hours of the form told back in words, so that a slip shows before anything is built.

import type { BuildSettings } from '../../gas/calls';
import { hoursProblemTexts } from '../../texts/hoursProblems';
import type { Language } from '../../texts/language';
import { toBlock, weekOf } from '../../words/openingHours';
import { weekInWords } from '../../words/weekInWords';
import type { Refuse } from '../../words/weekdays';

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
  try {
    const blocks = rows.map(({ days, hours }) => {
      if (days.trim() === '') refuseIn(language)('calendarNoDays', hours);
      if (hours.trim() === '') refuseIn(language)('calendarNoHours', days);
      return toBlock(days, hours, refuseIn(language), refuseIn(language));
    });
    return { week: weekInWords(weekOf(blocks), language) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function refuseIn(language: Language): Refuse {
  return (key, piece, more = {}) => {
    const words: Readonly<Record<string, string>> = { ...more, value: quoted(piece, language) };
    throw new Error(
      hoursProblemTexts(language)[key].replace(/\{(\w+)\}/g, (mark, name: string) => words[name] ?? mark),
    );
  };
}

function quoted(text: string, language: Language): string {
  return language === 'es' ? `«${text}»` : `“${text}”`;
}
