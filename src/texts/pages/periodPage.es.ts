// The page Close period, in Spanish.

import type { periodPageEn } from './periodPage.en';

export const periodPageEs: Readonly<Record<keyof typeof periodPageEn, string>> = {
  pagePeriod: 'Cierre',
  buildPeriodFirst: 'Aquí todavía faltan las hojas Ajustes, Metas o Prospectos. Ármalas en la página Armar y vuelve.',
  periodOver: 'El periodo terminó el {day}. Ciérralo para guardar sus resultados y abrir el siguiente.',
  closePeriod: 'Cerrar el periodo',
  periodRuns: 'El periodo termina el {day}. Cerrarlo hoy guardaría esto:',
  periodEnded: 'El periodo terminó el {day}. Al cerrarlo se guarda esto:',
  periodBegun:
    'Un cierre de este periodo quedó a medias. Ciérralo otra vez para terminarlo: nada se escribe dos veces.',
  periodKept: 'Lo que se guarda',
  periodResult: 'Resultado ({unit})',
  ofGoal: '{result} de {goal}',
  passedOn: '{count} · {rate} pasó a la siguiente',
  keptIn:
    'La fila {label} de Resultados anteriores, y todas las páginas con el acuerdo, como valores, en la hoja {archive}.',
  keptSigned: 'El acuerdo: versión {version}, con firma de {sides}.',
  keptUnsigned: 'El acuerdo: versión {version}, sin firmas.',
  carriedOver: 'Prospectos en espera que siguen: {n}. No se borra nada.',
  nextPeriod: 'El siguiente periodo',
  proposedGoal: 'Meta ({unit})',
  proposedFrom:
    'Propuesta según los resultados anteriores y lo que ventas puede atender. Promedio: {average}. Lo que ventas sostiene: {capacity}.',
  signAgain: 'Después se pide a ambos lados firmar para el nuevo periodo.',
  periodClosed: 'El periodo está cerrado y el siguiente, abierto. Ahora ambos lados firman en la página Firmar.',
  periodClosedBefore: 'Alguien cerró este periodo mientras tanto. No se escribió nada de nuevo.',
  periodMoved: 'Alguien cambió el periodo mientras tanto. Revisa cómo quedó y luego ciérralo.',
  periodRunning: 'El periodo todavía no termina. No se escribió nada.',
  earlierPeriods: 'Periodos anteriores',
  earlierHint:
    'Hay prospectos de periodos anteriores que faltan en Resultados anteriores. Cada periodo se escribe una sola vez.',
  earlierRow: '{label}: {leads} prospectos, {customers} clientes, {result}',
  fillPast: 'Escribir en Resultados anteriores: {n}',
  pastFilled: 'Escritos en Resultados anteriores: {n}.',
  kept_leads: 'Prospectos',
  kept_mqls: 'MQL',
  kept_sqls: 'SQL',
  kept_opportunities: 'Oportunidades',
  kept_customers: 'Clientes',
  mustFollow: 'Elige un día después del periodo que termina.',
};
