// Words that several sheets share, in Spanish.

import type { commonEn } from './common.en';

export const commonEs: Readonly<Record<keyof typeof commonEn, string>> = {
  'language.name': 'Español',
  'stage.lead': 'Prospecto',
  'stage.mql': 'MQL',
  'stage.sql': 'SQL',
  'stage.opportunity': 'Oportunidad',
  'stage.customer': 'Cliente',
  'side.marketing': 'Marketing',
  'side.sales': 'Ventas',
  'side.both': 'Ambos',
  'status.met': 'Cumplido',
  'status.late': 'Tarde',
  'status.overdue': 'Vencido',
  'status.risk': 'En riesgo',
  'status.pending': 'En plazo',
  'build.missing': 'Arma antes estas hojas, esta se calcula con ellas:',
  'build.busy': 'Acuerdo está trabajando en esta hoja de cálculo. Espera un momento e intenta de nuevo.',
  'protection.note': 'Calculado por Acuerdo',
};
