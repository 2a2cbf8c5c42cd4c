// The agreement as a document, in Spanish.

import type { DocumentTexts } from './document';

export const documentEs: DocumentTexts = {
  title: 'El acuerdo como documento',
  print: 'Imprimir o guardar como PDF',
  close: 'Cerrar',
  signature: 'Firma',
  name: 'Nombre',
  date: 'Fecha',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  day: '{day} de {month} de {year}',
};
