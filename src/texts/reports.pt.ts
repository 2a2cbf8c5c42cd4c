// Headings and row names that custom functions put in the sheet, in Portuguese.

import type { ReportTexts } from './reports.en';

export function reportsPt(): ReportTexts {
  return {
    group: 'Grupo',
    noGroup: '(sem grupo)',
    total: 'Total',
    leads: 'Leads',
    met: 'Cumpridos',
    late: 'Tarde',
    overdue: 'Em atraso',
    pending: 'Pendentes',
    compliance: 'Cumprimento',
    medianHours: 'Mediana de horas',
    p90Hours: 'Percentil 90 de horas',
    day: 'Dia',
    goalToDate: 'Meta até a data',
    actualToDate: 'Real até a data',
  };
}
