// Verificar esta planilha, in Portuguese.

import type { SelfCheckTexts } from './selfCheck';

export const selfCheckPt: SelfCheckTexts = {
  title: 'Verificar esta planilha',
  sheet: 'Verificação do Acuerdo (temporária)',
  allHeld: 'Está tudo bem: as {1} coisas de que o Acuerdo depende valem nesta planilha.',
  oneFailed: 'Uma de {1} verificações falhou. Abaixo está o que ela significa e o que fazer.',
  someFailed: '{1} de {2} verificações falharam. Abaixo está o que cada uma significa e o que fazer.',
  oneLoading:
    'Uma de {1} verificações não terminou: o Google ainda está calculando. Espere um minuto e verifique de novo.',
  stillLoading:
    '{1} de {2} verificações não terminaram: o Google ainda está calculando. Espere um minuto e verifique de novo.',
  notHeld: 'Falhou',
  loading: 'Ainda carregando',
  skipped: 'Não verificado',
  skippedWhy: 'Dependem de uma verificação acima que falhou.',
  held: 'Passou',
  seen: 'Visto: {1} deu {2}; esperava-se {3}',
  seenOnly: 'Visto: {1} mostra {2}',
  refused: 'O Google respondeu {1}. Pode ter sido só por um momento: antes de tudo, verifique mais uma vez.',
  nothing: 'nada',
  left: 'Não foi possível remover a aba temporária ({1}). Verifique de novo para removê-la, ou exclua-a você.',
  undo: 'Nada seu foi alterado. Desfazer (Ctrl+Z) pode mostrar a aba temporária mais uma vez: pressione de novo ou exclua essa aba.',
  report: 'Relatório para o suporte',
  copy: 'Copiar o relatório',
  copied: 'Copiado',
  close: 'Fechar',
  otherZone:
    'O relógio da planilha é o de {1} e o seu é o de {2}: os prazos e o dia de hoje seguem o da planilha. Para mudar: Arquivo → Configurações → Fuso horário.',
  browser: 'Fuso horário do navegador:',
  surroundings: 'Localidade {1}, fuso horário {2}, {3}',

  'functions.looks': 'As funções do Acuerdo calculam',
  'functions.means':
    'Fórmulas como =LEADSCORE não calculam aqui, e com elas nenhum número do Acuerdo. Onde mostrarem #NAME?, escolha Ativar funções nesta planilha em Extensões → Acuerdo, recarregue a página e verifique de novo.',
  'separators.looks': 'As fórmulas são entendidas na localidade desta planilha',
  'separators.means':
    'As fórmulas que o Acuerdo escreve não são entendidas nesta localidade. Escolha outra em Arquivo → Configurações, por exemplo a do seu país, e monte de novo.',
  'fractions.looks': 'Frações e porcentagens em fórmulas',
  'fractions.means':
    'Uma fórmula com fração ou porcentagem dá outro número nesta localidade. As metas podem estar erradas: escolha outra em Arquivo → Configurações e monte de novo.',
  'patterns.looks': 'Números dentro de frases',
  'patterns.means':
    'Frases como as do Painel escrevem números e porcentagens de forma estranha nesta localidade. Os números em células próprias estão certos; confie neles.',
  'spill.looks': 'Uma fórmula preenche as células ao lado e abaixo',
  'spill.means':
    'Fórmulas que preenchem várias células mostram só a primeira ou um erro, e por isso relatórios e colunas calculadas ficam vazios. Envie ao suporte o relatório abaixo.',
  'columns.looks': 'Uma coluna calculada sob o cabeçalho, até a última linha',
  'columns.means':
    'Colunas como Pontuação em Leads não são preenchidas. Veja se não há nada digitado em uma coluna calculada; se acontecer também em uma planilha nova, envie ao suporte o relatório abaixo.',
  'skipped.looks': 'Argumentos omitidos no meio de uma fórmula',
  'skipped.means':
    'Uma fórmula com um lugar vazio entre dois ; dá erro. Ao inserir uma pela página Fórmulas, preencha todos os lugares.',
  'errors.looks': 'Células com erro são recusadas, não contadas',
  'errors.means':
    'Uma célula com erro, como #DIV/0!, pode ser contada como se fosse um dado. Corrija as células com erro em Leads antes de confiar nas pontuações.',
  'dates.looks': 'Datas com hora, no fuso horário desta planilha',
  'dates.means':
    'Prazos e horas são calculados em outro fuso horário que não o mostrado na planilha. Enquanto isso não for resolvido, não decida pelos prazos; veja se Arquivo → Configurações tem o seu fuso horário e envie ao suporte o relatório abaixo.',
  'times.looks': 'Horas sem data',
  'times.means':
    'Uma célula só com hora é lida com alguns minutos ou segundos de diferença neste fuso horário. Escreva a data e a hora na mesma célula, não só a hora.',
  'today.looks': 'TODAY() como argumento',
  'today.means':
    'As funções do Acuerdo recusam células com =TODAY(). Use como data a célula As_of de Configurações, como fazem as abas.',
  'blankText.looks': 'Um texto vazio em uma soma',
  'blankText.means':
    'Um texto vazio mais um dá algo com que as planilhas do Acuerdo nunca foram testadas. Compare os totais do Painel com as linhas de Leads antes de confiar neles e envie o relatório abaixo ao suporte.',
  'spilledBlank.looks': 'Células em branco de uma coluna calculada',
  'spilledBlank.means':
    'Se uma célula está em branco é respondido de um modo com que as planilhas do Acuerdo nunca foram testadas. Veja a coluna Revisar de Leads e envie o relatório abaixo ao suporte.',
  'chosenRange.looks': 'Uma fórmula que escolhe entre intervalos',
  'chosenRange.means':
    'As fórmulas que escolhem entre intervalos leem esses intervalos de um modo com que as planilhas do Acuerdo nunca foram testadas. Compare os totais do Painel com as linhas de Leads antes de confiar neles e envie o relatório abaixo ao suporte.',
  'errorArray.looks': 'Listas com um erro dentro são recusadas, não contadas',
  'errorArray.means':
    'Um erro dentro de uma lista calculada é contado como se fosse um dado. Corrija as células com erro em Leads e Definições antes de confiar nas pontuações.',
  'countSort.looks': 'Contagens de cada linha, em ordem',
  'countSort.means':
    'As tabelas que contam e ordenam, como as do Painel por origem ou por responsável, podem mostrar só a primeira linha. As contagens de uma única célula estão certas.',
  'stamp.looks': 'O que um script lê enquanto os números são calculados',
  'stamp.means':
    'Depois de uma mudança, um script lê o número anterior como se fosse o novo. Espere alguns segundos depois de Atualizar números antes de assinar, salvar uma reunião ou fechar um período, e envie o relatório abaixo ao suporte.',
  'formats.looks': 'Formatos de número e de data',
  'formats.means':
    'Datas ou números aparecem de outra forma que a prevista. Os valores estão certos; escolha o formato que quiser em Formatar → Número.',
  'wallClock.looks': 'Uma data em uma célula e a mesma data para o Acuerdo',
  'wallClock.means':
    'O Acuerdo lê as datas das células em outro fuso horário que não o mostrado na planilha, e por isso importações e a página Hoje podem ter um dia ou algumas horas de diferença. Veja se Arquivo → Configurações tem o seu fuso horário e envie ao suporte o relatório abaixo.',
  'plainText.looks': 'Textos como =1+1 ou 007 continuam textos',
  'plainText.means':
    'Um texto que parece número, data ou fórmula muda ao ser importado. Depois de importar, olhe os identificadores com zeros à esquerda e não importe arquivos em que não confia.',
  'readBack.looks': 'As fórmulas são lidas como foram escritas',
  'readBack.means':
    'Ao montar de novo, fórmulas que ninguém mudou podem ser escritas outra vez. Nada do que você digitou se perde; só demora mais.',
  'names.looks': 'Intervalos nomeados',
  'names.means':
    'Não é possível criar ou encontrar nomes como As_of ou Calendar, e quase todas as fórmulas precisam deles. Veja se você pode editar esta planilha e monte de novo.',
  'marks.looks': 'As marcas pelas quais o Acuerdo reconhece suas abas',
  'marks.means':
    'O Acuerdo não consegue reconhecer suas próprias abas, e montar de novo poderia criar outras. Não monte de novo; envie ao suporte o relatório abaixo.',
  'protections.looks': 'Proteções que só avisam',
  'protections.means':
    'As células calculadas não estão protegidas por um aviso, ou ninguém pode editá-las. Veja Dados → Proteger páginas e intervalos.',
  'rules.looks': 'Cores conforme a condição',
  'rules.means':
    'Cores como a de um lead vencido podem faltar ou estar erradas. As palavras nas células estão certas; guie-se por elas.',
  'lists.looks': 'Listas de valores em células',
  'lists.means':
    'As células podem aceitar valores que não estão na lista. Digite etapas e responsáveis exatamente como em Configurações.',
  'strictList.looks': 'Um valor que não está na lista é recusado',
  'strictList.means':
    'Os scripts podem gravar valores que não estão em uma lista, então uma importação pode deixar em Leads palavras que nenhuma lista conhece. Veja a coluna Revisar depois de cada importação.',
  'charts.looks': 'Gráficos e as colunas que desenham',
  'charts.means':
    'Gráficos podem faltar ou ser feitos duas vezes ao montar de novo. Exclua os que sobrarem; os números ao lado estão certos.',
  'clock.looks': 'Hoje é o mesmo dia para a planilha e para o Acuerdo',
  'clock.means':
    'A célula As_of pode ter um dia de diferença, e com ela o que conta como vencido. Veja se Arquivo → Configurações tem o seu fuso horário e depois escolha Atualizar números.',
  'properties.looks': 'O que o Acuerdo lembra entre duas visitas',
  'properties.means': 'A página Hoje não pode dizer o que mudou desde a última vez que você olhou. O resto funciona.',
  'pages.looks': 'A página da barra lateral e seu código',
  'pages.means':
    'A barra lateral pode ficar vazia. Recarregue a planilha; se continuar assim, instale o Acuerdo de novo.',
  'lock.looks': 'Uma pessoa escreve por vez',
  'lock.means':
    'Outra pessoa está montando, importando ou verificando, ou o bloqueio não responde, e por isso nada mais foi verificado. Espere até que termine, seis minutos no máximo, e verifique de novo.',
};
