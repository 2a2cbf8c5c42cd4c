// Which of the holidays offered are to be written, and on which days.

import type { HolidayOffer, HolidayToAdd } from '../../gas/calls';
import { tagOf } from '../formats';

export interface HolidayChoice {
  readonly name: string;
  readonly day: string;
  readonly isPublic: boolean;
  readonly isThere: boolean;
  readonly isChosen: boolean;
}

/** The offer as choices: what the law asks for and Settings lacks is chosen. */
export function choicesOf({ days }: HolidayOffer): HolidayChoice[] {
  return days.map((day) => ({ ...day, isChosen: day.isPublic && !day.isThere }));
}

/** What is to be written, each day once. */
export function chosenDays(choices: readonly HolidayChoice[]): HolidayToAdd[] {
  const days = new Map<string, HolidayToAdd>();
  for (const { day, name, isChosen, isThere } of choices)
    if (isChosen && !isThere && day !== '' && !days.has(day)) days.set(day, { day, name });
  return [...days.values()];
}

/** A country's name in a language, or its code where the browser knows no names. */
export function countryName(code: string, tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The country of a locale such as `es_MX`; the United States where it names none. */
export function countryOf(locale: string): string {
  return new Intl.Locale(tagOf(locale)).region ?? 'US';
}
