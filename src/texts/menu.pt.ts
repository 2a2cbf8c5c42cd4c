// The add-on's menu and what its items say, in Portuguese.

import type { MenuTexts } from './menu';

export const menuPt: MenuTexts = {
  product: 'Acuerdo',
  sidebar: 'Abrir barra lateral',
  refresh: 'Atualizar números',
  enable: 'Ativar funções nesta planilha',
  help: 'Ajuda',
  refreshed: 'Números atualizados em {1}',
  enabled: 'As funções estão ativas nesta planilha. Digite =LEADSCORE( em uma célula para testar.',
  helpText:
    'O Acuerdo guarda nesta planilha o acordo entre marketing e vendas. Abra a barra lateral para montar as abas ou importar leads. Se uma fórmula mostrar #NAME?, use Ativar funções nesta planilha.',
};
