// The agreement as a document, in Portuguese.

import type { DocumentTexts } from './document';

export const documentPt: DocumentTexts = {
  title: 'O acordo como documento',
  print: 'Imprimir ou salvar como PDF',
  close: 'Fechar',
  signature: 'Assinatura',
  name: 'Nome',
  date: 'Data',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  day: '{day} de {month} de {year}',
};
