// The page Close period, in Portuguese.

import type { periodPageEn } from './periodPage.en';

export const periodPagePt: Readonly<Record<keyof typeof periodPageEn, string>> = {
  pagePeriod: 'Fechamento',
  buildPeriodFirst: 'Aqui ainda faltam as abas Configurações, Metas ou Leads. Monte-as na página Montar e volte.',
  periodOver: 'O período terminou em {day}. Feche-o para guardar os resultados e abrir o próximo.',
  closePeriod: 'Fechar o período',
  periodRuns: 'O período vai até {day}. Fechá-lo hoje guardaria isto:',
  periodEnded: 'O período terminou em {day}. Ao fechar, isto é guardado:',
  periodBegun:
    'Um fechamento deste período ficou pela metade. Feche-o de novo para terminar: nada é escrito duas vezes.',
  periodKept: 'O que é guardado',
  periodResult: 'Resultado ({unit})',
  ofGoal: '{result} de {goal}',
  passedOn: '{count} · {rate} passou para a próxima',
  keptIn: 'A linha {label} de Resultados anteriores e todas as páginas com o acordo, como valores, na aba {archive}.',
  keptSigned: 'O acordo: versão {version}, assinado por {sides}.',
  keptUnsigned: 'O acordo: versão {version}, sem assinaturas.',
  carriedOver: 'Leads à espera que continuam: {n}. Nada é apagado.',
  nextPeriod: 'O próximo período',
  proposedGoal: 'Meta ({unit})',
  proposedFrom:
    'Proposta pelos resultados anteriores e pelo que vendas consegue atender. Média: {average}. O que vendas sustenta: {capacity}.',
  signAgain: 'Depois, os dois lados são chamados a assinar para o novo período.',
  periodClosed: 'O período está fechado, e o próximo, aberto. Agora os dois lados assinam na página Assinar.',
  periodClosedBefore: 'Alguém fechou este período nesse meio-tempo. Nada foi escrito de novo.',
  periodMoved: 'Alguém mudou o período nesse meio-tempo. Veja como ficou e depois feche.',
  periodRunning: 'O período ainda não terminou. Nada foi escrito.',
  earlierPeriods: 'Períodos anteriores',
  earlierHint:
    'Há leads de períodos anteriores que faltam em Resultados anteriores. Cada período é escrito uma só vez.',
  earlierRow: '{label}: {leads} leads, {customers} clientes, {result}',
  fillPast: 'Escrever em Resultados anteriores: {n}',
  pastFilled: 'Escritos em Resultados anteriores: {n}.',
  kept_leads: 'Leads',
  kept_mqls: 'MQLs',
  kept_sqls: 'SQLs',
  kept_opportunities: 'Oportunidades',
  kept_customers: 'Clientes',
  mustFollow: 'Escolha um dia depois do período que termina.',
};
