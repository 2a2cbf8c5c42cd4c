import type { BuildSettings } from '../../src/template/settings';
import { SHOWN_SHEETS } from '../../src/template/sheetIds';
import type { Language } from '../../src/texts/language';

/** Answers of the Build page for a quarter that is under way on 2026-11-22. */
export function buildSettings(language: Language, changes: Partial<BuildSettings> = {}): BuildSettings {
  return {
    language,
    company: 'Norte',
    unit: { en: 'USD', es: 'MXN', pt: 'BRL' }[language],
    goal: 120000,
    dealSize: 5000,
    periodStart: '2026-10-01',
    periodEnd: '2026-12-31',
    calendar: [{ days: { en: 'Mon-Fri', es: 'Lun-Vie', pt: 'Seg-Sex' }[language], hours: '09:00-18:00' }],
    sheets: [...SHOWN_SHEETS],
    ...changes,
  };
}
