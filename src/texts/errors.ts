import type { ErrorTexts } from './errors.en';
import { errorsEn } from './errors.en';
import { errorsEs } from './errors.es';
import { errorsPt } from './errors.pt';

/** The error wordings for a locale such as `es_MX`; English where there is no translation. */
export function errorTexts(locale: string): ErrorTexts {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'es') return errorsEs();
  return language === 'pt' ? errorsPt() : errorsEn();
}
