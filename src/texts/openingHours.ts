import type { OpeningHoursTexts } from './openingHours.en';
import { openingHoursEn } from './openingHours.en';
import { openingHoursEs } from './openingHours.es';
import { openingHoursPt } from './openingHours.pt';

/** The words for opening hours for a locale such as `es_MX`; English where there is no translation. */
export function openingHoursTexts(locale: string): OpeningHoursTexts {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'es') return openingHoursEs();
  return language === 'pt' ? openingHoursPt() : openingHoursEn();
}
