import type { SidebarServerTexts } from './sidebarServer';

export const sidebarServerPt: SidebarServerTexts = {
  noLeadsSheet: 'Ainda não há página de leads aqui. Monte-a primeiro na página Montar e depois importe.',
  noColumn:
    'A página {sheet} não tem mais a coluna {column}. Devolva o cabeçalho, ou repare a página em Montar, e tente de novo.',
};
