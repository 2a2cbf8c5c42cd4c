// The page Personas, in Spanish.

import type { personasPageEn } from './personasPage.en';

export const personasPageEs: Readonly<Record<keyof typeof personasPageEn, string>> = {
  pagePersonas: 'Personas',
  buildPersonasFirst: 'Aquí todavía no hay hoja Personas. Ármala en la página Armar y vuelve.',
  personasIntro: 'Elige una persona para leer o cambiar lo que ambos equipos saben de ella.',
  newPersona: 'Nueva persona',
  personasFull: 'Todas las fichas de la hoja están ocupadas.',
  allPersonas: 'Todas las personas',
  savePersona: 'Guardar cambios',
  personaSaved: 'Tus cambios están en la hoja.',
  markReviewed: 'Revisada hoy',
  reviewNoted: 'Los cambios están guardados y su última revisión es de hoy.',
  changedMeanwhile: '{field}: alguien más lo cambió mientras escribías. ¿Cuál queda?',
  mine: 'El tuyo:',
  theirs: 'En la hoja:',
  keepMine: 'El mío',
  keepMineOf: 'El mío, de {field}',
  keepTheirs: 'El de la hoja',
  keepTheirsOf: 'El de la hoja, de {field}',
  whatWeLearnt: 'Qué aprendimos',
  addLesson: 'Agregar a la bitácora',
  lessonAdded: 'Está en la bitácora, con fecha de hoy.',
  unsavedChanges: 'Sin guardar todavía: {fields}. Guárdalo abajo o vuelve sin estos cambios.',
  stayHere: 'Quedarme a guardar',
  discardChanges: 'Salir sin guardar',
};
