// Words that several sheets share, in Portuguese.

import type { commonEn } from './common.en';

export const commonPt: Readonly<Record<keyof typeof commonEn, string>> = {
  'language.name': 'Português',
  'stage.lead': 'Lead',
  'stage.mql': 'MQL',
  'stage.sql': 'SQL',
  'stage.opportunity': 'Oportunidade',
  'stage.customer': 'Cliente',
  'side.marketing': 'Marketing',
  'side.sales': 'Vendas',
  'side.both': 'Ambos',
  'status.met': 'Cumprido',
  'status.late': 'Atrasado',
  'status.overdue': 'Vencido',
  'status.risk': 'Em risco',
  'status.pending': 'No prazo',
  'build.missing': 'Monte antes estas abas, esta é calculada com elas:',
  'build.busy': 'O Acuerdo está trabalhando nesta planilha. Espere um momento e tente de novo.',
  'protection.note': 'Calculado pelo Acuerdo',
};
