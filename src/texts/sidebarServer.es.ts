import type { SidebarServerTexts } from './sidebarServer';

export const sidebarServerEs: SidebarServerTexts = {
  noLeadsSheet: 'Aquí todavía no hay hoja de prospectos. Ármala primero en la página Armar y luego importa.',
  leadsElsewhere:
    'Estos prospectos vienen de BigQuery. Cámbialos en tu CRM, o indica en la página Armar que vuelven a escribirse aquí.',
  noColumn:
    'La hoja {sheet} ya no tiene su columna {column}. Devuélvele el encabezado, o repara la hoja en la página Armar, e intenta de nuevo.',
  sameHeading:
    'Dos columnas de la hoja {sheet} se llaman {column}. Ponle otro nombre a una, en la hoja Definiciones si es una acción, e intenta de nuevo.',
  noMeetingsSheet:
    'Aquí no hay hoja de reuniones o le faltan encabezados. Ármala o repárala en la página Armar y guarda de nuevo.',
  logFull:
    'Ya no cabe en la hoja {sheet}. Inserta filas al final de sus listas y guarda de nuevo; no se pierde nada de lo que escribiste.',
  noPersonasSheet:
    'Aquí no hay hoja de personas o cambiaron sus etiquetas. Ármala o repárala en la página Armar, vuelve a abrir esta página y guarda.',
  noPersonaRoom: 'En la hoja no cabe otra persona. Vacía una ficha que ya no uses y guarda de nuevo.',
  personaGone: 'La persona {name} ya no está en la hoja o tiene otro nombre. Vuelve a la lista para ver cuáles hay.',
  noSettingsSheet:
    'Aquí no hay hoja de ajustes o le falta la lista de feriados. Ármala o repárala en la página Armar e intenta de nuevo.',
  noPeriod:
    'No se puede cerrar el periodo: aquí faltan las hojas Ajustes, Metas o Prospectos. Ármalas en la página Armar e intenta de nuevo.',
  noPeriodDays: 'Escribe en Ajustes el primer y el último día del periodo y vuelve aquí.',
  noNextPeriod: 'El próximo periodo necesita días posteriores al que termina y una meta mayor que 0.',
  archive: 'Archivo',
  archiveAsOf: 'Periodo cerrado, tal como estaba el {moment}: son valores y ya no cambian.',
  archiveStage: 'Etapa',
  archiveReached: 'Llegaron en el periodo',
  archivePassed: 'Pasó a la siguiente',
  archiveSigned: 'El acuerdo como se firmó: versión {version}',
  archiveUnsigned: 'El acuerdo, versión {version}, sin firmas',
  undoPeriod:
    'Para deshacerlo: escribe en Ajustes {from} y {to} como primer y último día, en Metas {goal} como meta y en Acuerdo {version} como versión; luego borra la fila {label} de Resultados anteriores y la hoja {archive}.',
};
