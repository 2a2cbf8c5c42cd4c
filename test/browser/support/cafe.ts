// The company of the longer tests: in Monterrey, two days after the quarter it sets out to keep.
import type { AppOptions } from './app';
import type { BuildAnswers } from './sidebar';

export const MONTERREY: Omit<AppOptions, 'address'> = {
  locale: 'es_MX',
  timeZone: 'America/Monterrey',
  now: '2026-01-02T16:00:00Z',
};

export const CAFE: BuildAnswers = {
  company: 'Café Ñandú',
  goal: '900,000',
  dealSize: '30,000',
  periodStart: '2025-10-01',
  periodEnd: '2025-12-31',
};
