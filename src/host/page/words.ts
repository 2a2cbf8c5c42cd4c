/** The page's own few words; the workbook's locale chooses the language. */
export interface Words {
  untitled: string;
  saved: string;
  saving: string;
  notSaved: string;
  offline: string;
  /** Whom the others' cursors are named after. */
  someone: string;
  examples: string;
  exampleProgress: string;
  welcomeTitle: string;
  welcome: string;
  emptyWorkbook: string;
  partedTitle: string;
  parted: string;
  newWorkbook: string;
  newWorkbookAsk: string;
  download: string;
  settings: string;
  settingsNote: string;
  locale: string;
  timeZone: string;
  ok: string;
  cancel: string;
  close: string;
  protectedTitle: string;
  protectedAsk: string;
  failed: string;
  cannotOpen: string;
  tryAgain: string;
  running: string;
}

const ENGLISH: Words = {
  untitled: 'Untitled workbook',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved yet: what keeps the workbook does not answer',
  offline: 'Saved, but not connected: what others change does not arrive',
  someone: 'Somebody else',
  examples: 'Examples',
  exampleProgress: 'Making the example: sheet {1} of {2}…',
  welcomeTitle: 'Acuerdo',
  welcome:
    'The agreement between marketing and sales in one spreadsheet. Look at an example with invented leads, or start with an empty workbook and the menu Acuerdo. Everything stays in this browser.',
  emptyWorkbook: 'Empty workbook',
  partedTitle: 'Two workbooks now',
  parted:
    'While this page was not connected, the workbook was replaced elsewhere. What you changed meanwhile is kept as a workbook of its own, which opens now.',
  newWorkbook: 'New workbook',
  newWorkbookAsk: 'Start an empty workbook? This one stays at its own address, shown above: keep it to come back.',
  download: 'Download .xlsx',
  settings: 'Spreadsheet settings',
  settingsNote: 'Dates and numbers are read and calculated in this locale and time zone.',
  locale: 'Locale',
  timeZone: 'Time zone',
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  protectedTitle: 'Heads up!',
  protectedAsk: 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
  failed: 'The script failed',
  cannotOpen: 'Cannot open the workbook',
  tryAgain: 'Try again',
  running: 'Running script…',
};

const SPANISH: Words = {
  untitled: 'Libro sin título',
  saved: 'Guardado',
  saving: 'Guardando…',
  notSaved: 'Aún sin guardar: no responde el lugar donde se guarda el libro',
  offline: 'Guardado, pero sin conexión: no llegan los cambios de los demás',
  someone: 'Otra persona',
  examples: 'Ejemplos',
  exampleProgress: 'Armando el ejemplo: hoja {1} de {2}…',
  welcomeTitle: 'Acuerdo',
  welcome:
    'El acuerdo entre marketing y ventas en una hoja de cálculo. Vea un ejemplo con prospectos inventados o empiece con un libro vacío y el menú Acuerdo. Todo se queda en este navegador.',
  emptyWorkbook: 'Libro vacío',
  partedTitle: 'Ahora hay dos libros',
  parted:
    'Mientras esta página estaba sin conexión, el libro se reemplazó en otro lugar. Lo que usted cambió entretanto queda en un libro aparte, que se abre ahora.',
  newWorkbook: 'Libro nuevo',
  newWorkbookAsk: '¿Empezar un libro vacío? Este se queda en su propia dirección, la de arriba: guárdela para volver.',
  download: 'Descargar .xlsx',
  settings: 'Configuración del libro',
  settingsNote: 'Las fechas y los números se leen y se calculan con esta configuración regional y esta zona horaria.',
  locale: 'Configuración regional',
  timeZone: 'Zona horaria',
  ok: 'Aceptar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  protectedTitle: 'Atención',
  protectedAsk:
    'Está por editar una parte de esta hoja que no debería cambiarse por accidente. ¿Editar de todos modos?',
  failed: 'El script falló',
  cannotOpen: 'No se puede abrir el libro',
  tryAgain: 'Reintentar',
  running: 'Ejecutando el script…',
};

const PORTUGUESE: Words = {
  untitled: 'Planilha sem título',
  saved: 'Salvo',
  saving: 'Salvando…',
  notSaved: 'Ainda não salvo: o lugar onde a planilha fica não responde',
  offline: 'Salvo, mas sem conexão: as mudanças dos outros não chegam',
  someone: 'Outra pessoa',
  examples: 'Exemplos',
  exampleProgress: 'Montando o exemplo: página {1} de {2}…',
  welcomeTitle: 'Acuerdo',
  welcome:
    'O acordo entre marketing e vendas em uma planilha. Veja um exemplo com leads inventados ou comece com uma planilha vazia e o menu Acuerdo. Tudo fica neste navegador.',
  emptyWorkbook: 'Planilha vazia',
  partedTitle: 'Agora há duas planilhas',
  parted:
    'Enquanto esta página estava sem conexão, a planilha foi substituída em outro lugar. O que você mudou nesse meio-tempo fica em outra planilha, que abre agora.',
  newWorkbook: 'Nova planilha',
  newWorkbookAsk: 'Começar uma planilha vazia? Esta continua no seu próprio endereço, o de cima: guarde-o para voltar.',
  download: 'Baixar .xlsx',
  settings: 'Configurações da planilha',
  settingsNote: 'Datas e números são lidos e calculados com esta localidade e este fuso horário.',
  locale: 'Localidade',
  timeZone: 'Fuso horário',
  ok: 'OK',
  cancel: 'Cancelar',
  close: 'Fechar',
  protectedTitle: 'Atenção',
  protectedAsk:
    'Você está editando uma parte desta página que não deveria ser alterada por acidente. Editar mesmo assim?',
  failed: 'O script falhou',
  cannotOpen: 'Não foi possível abrir a planilha',
  tryAgain: 'Tentar de novo',
  running: 'Executando o script…',
};

/** The words in the language of a locale such as `es_MX`; English for a language not among them. */
export function wordsFor(locale: string): Words {
  if (locale.startsWith('es')) return SPANISH;
  return locale.startsWith('pt') ? PORTUGUESE : ENGLISH;
}
