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
  'definitions.mql': 'O que fez soma o corte de MQL: o interesse está provado e marketing entrega o lead.',
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
  'definitions.handedOver': 'Passa adiante quando',
  'definitions.leadHanded': 'Os pontos chegam ao corte de MQL.',
  'definitions.mqlHanded':
    'No dia em que se qualifica: marketing o entrega com histórico e persona, e vendas responde.',
  'definitions.sqlHanded': 'Necessidade, orçamento e quem decide são conhecidos.',
  'definitions.opportunityHanded': 'O contrato é assinado; um negócio perdido leva o motivo.',
  'definitions.customerHanded': 'Vendas informa o valor a marketing, para que valores e personas continuem certos.',
  'definitions.handoff': 'A passagem de bastão',
  'definitions.how': 'Como se entrega',
  'definitions.howWords':
    'Marketing atribui o lead a um responsável de vendas no dia em que vira MQL, com histórico de contato, persona e origem.',
  'definitions.accepted': 'O que vendas faz com ele',
  'definitions.acceptedWords':
    'Vendas avalia o lead e anota em Leads se o aceita; um recusado leva um dos motivos de Configurações.',
  'definitions.answerHours': 'Horas para vendas responder',
  'definitions.answerHint': 'Horas de relógio a partir da entrega.',
  'definitions.silence': 'Se vendas não diz nada',
  'definitions.silenceWords': 'O lead fica aceito: a partir daí são devidos o primeiro contato e as tentativas.',
  'definitions.rejected': 'Se vendas o recusa',
  'definitions.rejectedWords': 'Volta para marketing, que o nutre e o entrega outra vez quando se qualificar de novo.',
  'definitions.history': 'O que o histórico sugere',
  'definitions.outcomes': 'Leads ganhos e perdidos',
  'definitions.tooFew': '✗ Poucos demais para aprender: são precisos 2 ganhos e 2 perdidos, e uns 50 para mudar algo.',
  'definitions.enough': 'Aprendido destes leads; 20 pontos dobram a chance de ganhar.',
  'definitions.inForce': 'Em vigor',
  'definitions.suggested': 'O histórico sugere',
  'definitions.error': 'Mais ou menos (erro padrão)',
  'definitions.leadsWith': 'Leads com ela',
  'definitions.rateWith': 'Ganhos com ela',
  'definitions.rateWithout': 'Ganhos sem ela',
  'definitions.difference': 'Diferença',
  'definitions.verdict': 'O que pensar disso',
  'definitions.more': '↑ Merece mais pontos',
  'definitions.less': '↓ Merece menos pontos',
  'definitions.unsure': 'Incerto demais para mudar',
  'definitions.allAlike': 'Todos iguais: nada a aprender',
  'definitions.all': 'Todos os ganhos ou perdidos',
  'definitions.auc': 'Quanto os pontos separam os ganhos',
  'definitions.aucHint': '50 % é um palpite, 100 % acerta sempre',
  'definitions.historyHint': 'Perdido: recusado por vendas ou com um motivo. Um lead ainda aberto não diz nada.',
  'definitions.errorHint':
    'Só se aponta uma diferença do dobro do erro padrão. A regra em vigor muda quando os dois lados a mudam acima.',
  'definitions.promise': 'Como corre a promessa do primeiro contato',
  'definitions.promiseStarts':
    'As horas de uma classe correm desde que o lead entrou nela: na chegada, na data de MQL em ou SQL em ou, sem data, quando seus pontos chegaram ao limite.',
  'definitions.promiseFrozen':
    'Uma promessa que começou fica fixa: uma classe posterior pode antecipar o contato, nunca adiá-lo, e o que se anota depois do contato não muda nada.',
  'definitions.promiseKept':
    'Enquanto um lead espera, guarda-se com ele o último limite visto, para que pontos somados depois não tornem pontual um contato fora do prazo.',
  'definitions.promiseEnds':
    'Uma venda não é um primeiro contato. Os recusados já não esperam. Pontos que perdem força não desfazem o que foi entregue.',
  'definitions.fitByHand':
    'O fit manual em Leads vem antes do fit com a persona; se estiver vazio, vale o da melhor persona.',
};
