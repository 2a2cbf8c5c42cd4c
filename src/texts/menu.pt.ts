// The add-on's menu and what its items say, in Portuguese.

import type { MenuTexts } from './menu';

export const menuPt: MenuTexts = {
  product: 'Acuerdo',
  sidebar: 'Abrir barra lateral',
  refresh: 'Atualizar números',
  enable: 'Ativar funções nesta planilha',
  check: 'Verificar esta planilha',
  help: 'Ajuda',
  refreshed: 'Números atualizados em {1}',
  enabled: 'As funções estão ativas nesta planilha. Digite =LEADSCORE( em uma célula para testar.',
  checking: 'Verificando esta planilha em uma aba temporária. Leva menos de meio minuto.',
  notLoaded:
    'O Acuerdo não consegue carregar o próprio código ({1}). Até lá a barra lateral não consegue montar, importar nem salvar nada; as fórmulas continuam calculando. Recarregue a planilha; se continuar assim, instale o Acuerdo de novo.',
  notChecked: 'Não foi possível fazer a verificação: {1}. Veja se você pode editar esta planilha e tente de novo.',
  helpText:
    'O Acuerdo guarda nesta planilha o acordo entre marketing e vendas. Abra a barra lateral para montar as abas ou importar leads. Se uma fórmula mostrar #NAME?, use Ativar funções nesta planilha.',
};
