// The sheet Reports, in Spanish.

import type { reportsEn } from './reports.en';

export const reportsEs: Readonly<Record<keyof typeof reportsEn, string>> = {
  'reports.name': 'Reportes',
  'reports.title': 'Reportes',
  'reports.subtitle': 'Qué le informa cada lado al otro, cada cuánto, y si llegó a tiempo.',
};
