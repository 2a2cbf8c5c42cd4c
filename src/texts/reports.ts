import type { ReportTexts } from './reports.en';
import { reportsEn } from './reports.en';
import { reportsEs } from './reports.es';
import { reportsPt } from './reports.pt';

/** The words of reports for a locale such as `es_MX`; English where there is no translation. */
export function reportTexts(locale: string): ReportTexts {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'es') return reportsEs();
  return language === 'pt' ? reportsPt() : reportsEn();
}
