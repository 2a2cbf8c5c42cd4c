import type { SidebarServerTexts } from './sidebarServer';

export const sidebarServerPt: SidebarServerTexts = {
  noLeadsSheet: 'Ainda não há página de leads aqui. Monte-a primeiro na página Montar e depois importe.',
  leadsElsewhere:
    'Estes leads vêm do BigQuery. Mude-os no seu CRM, ou diga na página Montar que voltam a ser digitados aqui.',
  noColumn:
    'A página {sheet} não tem mais a coluna {column}. Devolva o cabeçalho, ou repare a página em Montar, e tente de novo.',
  sameHeading:
    'Duas colunas da página {sheet} se chamam {column}. Dê outro nome a uma delas, na página Definições se for uma ação, e tente de novo.',
  noMeetingsSheet:
    'Não há página de reuniões aqui ou faltam cabeçalhos nela. Monte ou repare em Montar e salve de novo.',
  logFull:
    'Não há mais espaço na página {sheet}. Insira linhas no fim das listas e salve de novo; nada do que você digitou se perde.',
  noPersonasSheet:
    'Não há página de personas aqui ou os rótulos dela mudaram. Monte ou repare em Montar, abra esta página de novo e salve.',
  noPersonaRoom: 'Não cabe outra persona na página. Limpe uma ficha que você não usa mais e salve de novo.',
  personaGone: 'A persona {name} não está mais na página ou tem outro nome. Volte à lista para ver quais há.',
  noSettingsSheet:
    'Não há página de configurações aqui ou falta a lista de feriados. Monte ou repare em Montar e tente de novo.',
  noPeriod:
    'Não dá para fechar o período: aqui faltam as abas Configurações, Metas ou Leads. Monte-as na página Montar e tente de novo.',
  noPeriodDays: 'Escreva em Configurações o primeiro e o último dia do período e volte aqui.',
  noNextPeriod: 'O próximo período precisa de dias depois do que termina e de uma meta acima de 0.',
  archive: 'Arquivo',
  archiveAsOf: 'Período fechado, como estava em {moment}: são valores e não mudam mais.',
  archiveStage: 'Etapa',
  archiveReached: 'Chegaram no período',
  archivePassed: 'Passou para a próxima',
  archiveSigned: 'O acordo como foi assinado: versão {version}',
  archiveUnsigned: 'O acordo, versão {version}, sem assinaturas',
  undoPeriod:
    'Para desfazer: escreva em Configurações {from} e {to} como primeiro e último dia, em Metas {goal} como meta e em Acordo {version} como versão; depois apague a linha {label} de Resultados anteriores e a aba {archive}.',
};
