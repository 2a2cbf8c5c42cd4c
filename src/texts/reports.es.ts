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
    stateMet: 'Cumplido',
    stateLate: 'Tarde',
    stateOverdue: 'Vencido',
    stateAtRisk: 'En riesgo',
    statePending: 'En plazo',
    compliance: 'Cumplimiento',
    medianHours: 'Mediana de horas',
    p90Hours: 'Percentil 90 de horas',
    day: 'Día',
    goalToDate: 'Meta a la fecha',
    actualToDate: 'Real a la fecha',
    stage: 'Etapa',
    overall: 'Total del embudo',
    volume: 'Volumen',
    conversion: 'Conversión',
    averageValue: 'Valor promedio',
    action: 'Acción',
    leadsWith: 'Prospectos con ella',
    rateWith: 'Tasa de cierre con',
    rateWithout: 'Tasa de cierre sin',
    lift: 'Mejora',
    points: 'Puntos sugeridos',
    standardError: 'Error estándar',
    baseRate: 'Todos los prospectos',
    auc: 'AUC con validación cruzada',
  };
}
