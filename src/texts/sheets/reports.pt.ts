// The sheet Reports, in Portuguese.

import type { reportsEn } from './reports.en';

export const reportsPt: Readonly<Record<keyof typeof reportsEn, string>> = {
  'reports.name': 'Relatórios',
  'reports.title': 'Relatórios',
  'reports.subtitle': 'O que cada lado informa ao outro, com que frequência, e se chegou no prazo.',
};
