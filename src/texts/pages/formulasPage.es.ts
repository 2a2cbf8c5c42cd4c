// The page Formulas, in Spanish.

import type { formulasPageEn } from './formulasPage.en';

export const formulasPageEs: Readonly<Record<keyof typeof formulasPageEn, string>> = {
  pageFormulas: 'Fórmulas',
  formulasIntro: 'Elige una función, llénala seleccionando celdas en la hoja y ponla donde la quieras.',
  searchFormulas: 'Buscar',
  searchHint: 'Un nombre o lo que quieres saber, como horas hábiles o meta.',
  formulasFound: 'Funciones: {n}',
  noFormulaFound: 'Ninguna función habla de «{search}». Prueba con otra palabra.',
  groupQualify: 'Calificar prospectos',
  groupCommit: 'Comprometer una meta',
  groupClock: 'Vigilar el reloj',
  groupTrack: 'Seguir el periodo',
  groupShare: 'Repartir el resultado',
  allFormulas: 'Todas las funciones',
  optionalArgument: '{name} (opcional)',
  useSelection: 'Selección',
  useSelectionFor: 'Usar la selección para {name}',
  yourFormula: 'Tu fórmula',
  stillMissing: 'Falta llenar: {names}',
  choosePlace: 'Selecciona la celda donde va.',
  goesInto: 'Va en {cell}.',
  useSelectedCell: 'Usar la celda seleccionada',
  insertFormula: 'Insertar',
  example: 'Ejemplo',
  cellTaken: '{cell} ya contiene algo.',
  replaceIt: 'Reemplazarlo',
  formulaPlaced: 'La fórmula está en {cell}. Ctrl+Z la quita.',
  noRoom:
    'La fórmula está en {cell}, pero su respuesta necesita celdas libres abajo o al lado: vacíalas, o deshaz y elige otra celda.',
  notEnabled:
    'Google aún no conoce la función en esta hoja de cálculo: menú Extensiones, Acuerdo, Activar funciones en esta hoja de cálculo.',
  formulaFails: 'La fórmula está en {cell} y muestra {shows}. Deja el ratón sobre la celda para leer por qué.',
};
