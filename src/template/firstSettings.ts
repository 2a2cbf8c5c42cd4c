// What the Build page proposes before anybody has answered: the quarter of today, office hours, a round goal.

import type { BuildSettings } from './settings';
import { SHOWN_SHEETS } from './sheetIds';
import type { Language } from '../texts/language';

/**
 * First answers of the Build page.
 *
 * @param language Language of the workbook.
 * @param locale Locale of the spreadsheet, which suggests the currency.
 * @param today `yyyy-mm-dd`.
 */
export function firstSettings(language: Language, locale: string, today: string): BuildSettings {
  const { start, end } = quarterOf(today);
  return {
    language,
    company: '',
    unit: currencyOf(locale),
    goal: 120000,
    dealSize: 5000,
    periodStart: start,
    periodEnd: end,
    calendar: [{ days: { en: 'Mon-Fri', es: 'Lun-Vie', pt: 'Seg-Sex' }[language], hours: '09:00-18:00' }],
    sheets: [...SHOWN_SHEETS],
  };
}

function quarterOf(today: string): { start: string; end: string } {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3;
  const day = (utc: number) => new Date(utc).toISOString().slice(0, 10);
  return { start: day(Date.UTC(year, first, 1)), end: day(Date.UTC(year, first + 3, 0)) };
}

function currencyOf(locale: string): string {
  const currencies = new Map([
    ['MX', 'MXN'],
    ['BR', 'BRL'],
    ['AR', 'ARS'],
    ['CO', 'COP'],
    ['CL', 'CLP'],
    ['ES', 'EUR'],
    ['PT', 'EUR'],
  ]);
  return currencies.get(locale.slice(3, 5).toUpperCase()) ?? 'USD';
}
