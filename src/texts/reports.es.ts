// Headings and row names that custom functions put in the sheet, in Spanish.

import type { ReportTexts } from './reports.en';

export function reportsEs(): ReportTexts {
  return {
    group: 'Grupo',
    noGroup: '(sin grupo)',
    total: 'Total',
    leads: 'Prospectos',
    met: 'Cumplidos',
    late: 'Tarde',
    overdue: 'Vencidos',
    pending: 'Pendientes',
    compliance: 'Cumplimiento',
    medianHours: 'Mediana de horas',
    p90Hours: 'Percentil 90 de horas',
    day: 'Día',
    goalToDate: 'Meta a la fecha',
    actualToDate: 'Real a la fecha',
  };
}
