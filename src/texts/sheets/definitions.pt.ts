// The sheet Definitions, in Portuguese.

import type { definitionsEn } from './definitions.en';

export const definitionsPt: Readonly<Record<keyof typeof definitionsEn, string>> = {
  'definitions.name': 'Definições',
  'definitions.title': 'Definições',
  'definitions.subtitle': 'O que as duas equipes entendem pela mesma palavra, e quanto vale cada ação de um lead.',
  'definitions.whose': 'De quem é o lead?',
  'definitions.stage': 'Etapa',
  'definitions.side': 'Responsável',
  'definitions.meaning': 'Significa',
  'definitions.lead': 'Uma pessoa deixou como ser contatada. Ninguém avaliou o perfil ainda.',
  'definitions.mql': 'As ações abaixo somam o corte de MQL: o interesse está provado e marketing entrega o lead.',
  'definitions.sql': 'Um MQL cujo perfil chega ao corte de SQL: vendas aceita e faz uma ligação de exploração.',
  'definitions.opportunity': 'Necessidade, orçamento e quem decide estão confirmados; há valor e data na mesa.',
  'definitions.customer': 'O negócio está ganho e o primeiro pedido ou matrícula chegou.',
  'definitions.scoring': 'O que um lead faz, em pontos',
  'definitions.action': 'Ação',
  'definitions.points': 'Pontos',
  'definitions.most': 'Conta no máximo',
  'definitions.halfLife': 'Meia-vida (dias)',
  'definitions.scoringHint':
    'Mude aqui o nome de uma ação e a coluna dela em Leads acompanha. Conta no máximo: se diz 3, a quarta visita não soma.',
  'definitions.halfLifeHint':
    'Meia-vida: uma ação com data vale metade passados esses dias; em branco, mantém o valor.',
  'action.asked_info': 'Pediu informações',
  'action.visited_blog': 'Visitou o blog',
  'action.downloaded_guide': 'Baixou um guia',
  'action.social': 'Interagiu nas redes',
  'action.asked_advice': 'Pediu consultoria',
  'definitions.thresholds': 'Cortes',
  'definitions.mqlScore': 'Pontos que fazem um MQL',
  'definitions.sqlFit': 'Perfil que faz de um MQL um SQL',
  'definitions.fitHint': 'O perfil diz quanto o lead se parece com uma persona, de 0 % a 100 %.',
};
