/** The page's own few words; the workbook's locale chooses the language. */
export interface Words {
  untitled: string;
  saved: string;
  saving: string;
  notSaved: string;
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
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'Not saved: this browser keeps no data',
  newWorkbook: 'New workbook',
  newWorkbookAsk: 'Start an empty workbook? This one will be gone. Download it first if you want to keep it.',
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
  saved: 'Guardado en este navegador',
  saving: 'Guardando…',
  notSaved: 'Sin guardar: este navegador no conserva datos',
  newWorkbook: 'Libro nuevo',
  newWorkbookAsk: '¿Empezar un libro vacío? Este se perderá. Descárguelo antes si quiere conservarlo.',
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
  saved: 'Salvo neste navegador',
  saving: 'Salvando…',
  notSaved: 'Não salvo: este navegador não guarda dados',
  newWorkbook: 'Nova planilha',
  newWorkbookAsk: 'Começar uma planilha vazia? Esta será perdida. Baixe-a antes se quiser guardá-la.',
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
