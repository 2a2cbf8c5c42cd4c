// What keeps a lead from being counted, in Portuguese.

import type { LeadChecks } from './leadChecks.en';

export const leadChecksPt: LeadChecks = {
  'leads.cellError': 'Uma célula mostra um erro',
  'leads.noCreated': 'Falta a data de criação',
  'leads.badCreated': 'Criado não é uma data',
  'leads.badDate': 'Uma data não é data',
  'leads.inFuture': 'Uma data está no futuro',
  'leads.contactBefore': 'Contato antes da criação',
  'leads.stageBefore': 'Etapa antes da criação',
  'leads.stagesSwapped': 'Etapas na ordem errada',
  'leads.unknownOwner': 'Responsável fora da lista',
  'leads.badAction': 'Uma ação não é número nem data',
  'leads.badFit': 'Fit fora de 0 a 100%',
  'leads.badNumber': 'Tentativa ou valor não numérico',
  'leads.idTwice': 'ID repetido',
  'leads.emailTwice': 'E-mail repetido',
};
