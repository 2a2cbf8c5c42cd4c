// Headings and row names that custom functions put in the sheet, in Portuguese.

import type { ReportTexts } from './reports.en';

export function reportsPt(): ReportTexts {
  return {
    group: 'Grupo',
    noGroup: '(sem grupo)',
    total: 'Total',
    leads: 'Leads',
    met: 'Cumpridos',
    late: 'Fora do prazo',
    overdue: 'Vencidos',
    pending: 'Pendentes',
    stateMet: 'Cumprido',
    stateLate: 'Fora do prazo',
    stateOverdue: 'Vencido',
    stateAtRisk: 'Em risco',
    statePending: 'No prazo',
    compliance: 'Cumprimento',
    medianHours: 'Mediana de horas',
    p90Hours: 'Percentil 90 de horas',
    day: 'Dia',
    goalToDate: 'Meta até a data',
    actualToDate: 'Real até a data',
    stage: 'Etapa',
    overall: 'Total do funil',
    volume: 'Volume',
    conversion: 'Conversão',
    averageValue: 'Valor médio',
    action: 'Ação',
    leadsWith: 'Leads com ela',
    rateWith: 'Taxa de fechamento com',
    rateWithout: 'Taxa de fechamento sem',
    lift: 'Ganho relativo',
    points: 'Pontos sugeridos',
    standardError: 'Erro padrão',
    baseRate: 'Todos os leads',
    auc: 'AUC com validação cruzada',
  };
}
