// Words that every page of the sidebar uses, in Portuguese.

import type { commonPageEn } from './commonPage.en';

export const commonPagePt: Readonly<Record<keyof typeof commonPageEn, string>> = {
  pages: 'Páginas',
  build: 'Montar',
  importLeads: 'Importar',
  loading: 'Abrindo o Acuerdo…',
  tryAgain: 'Tentar de novo',
  cancel: 'Cancelar',
  stop: 'Parar',
  noAnswer:
    'A planilha está há {minutes} minutos sem responder. Verifique sua conexão e tente de novo: nada do que você digitou se perde.',
  callFailed: 'A planilha não conseguiu fazer isso: {message}. Tente de novo; nada do que você digitou se perde.',
  signedOut:
    'O Google não sabe qual conta você usa. Recarregue a planilha e, se acontecer de novo, entre com uma só conta.',
};
