import type { LeadChecks } from './leadChecks.en';
import { leadChecksEn } from './leadChecks.en';
import { leadChecksEs } from './leadChecks.es';
import { leadChecksPt } from './leadChecks.pt';

/** What keeps leads from being counted, in the words of a locale such as `es_MX`; English where there is no translation. */
export function leadChecks(locale: string): LeadChecks {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'es') return leadChecksEs;
  return language === 'pt' ? leadChecksPt : leadChecksEn;
}
