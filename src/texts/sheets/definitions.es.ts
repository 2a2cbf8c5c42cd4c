// The sheet Definitions, in Spanish.

import type { definitionsEn } from './definitions.en';

export const definitionsEs: Readonly<Record<keyof typeof definitionsEn, string>> = {
  'definitions.name': 'Definiciones',
  'definitions.title': 'Definiciones',
  'definitions.subtitle':
    'Lo que ambos equipos entienden por la misma palabra, y cuánto vale cada acción de un prospecto.',
  'definitions.whose': '¿De quién es el prospecto?',
  'definitions.stage': 'Etapa',
  'definitions.side': 'Responsable',
  'definitions.meaning': 'Significa',
  'definitions.lead': 'Una persona dejó cómo contactarla. Nadie ha revisado todavía si encaja.',
  'definitions.mql':
    'Las acciones de abajo suman el umbral de MQL: el interés está probado y marketing entrega el prospecto.',
  'definitions.sql': 'Un MQL cuyo encaje llega al umbral de SQL: ventas lo acepta y hace una llamada de exploración.',
  'definitions.opportunity':
    'Necesidad, presupuesto y quien decide están confirmados; hay monto y fecha sobre la mesa.',
  'definitions.customer': 'El negocio está ganado y llegó el primer pedido o la inscripción.',
  'definitions.scoring': 'Lo que hace un prospecto, en puntos',
  'definitions.action': 'Acción',
  'definitions.points': 'Puntos',
  'definitions.most': 'Cuenta máximo',
  'definitions.halfLife': 'Vida media (días)',
  'definitions.scoringHint':
    'Cambia aquí el nombre de una acción y su columna en Prospectos la sigue. Cuenta máximo: si dice 3, la cuarta visita ya no suma.',
  'definitions.halfLifeHint':
    'Vida media: una acción con fecha vale la mitad pasados esos días; en blanco, conserva su valor.',
  'action.asked_info': 'Pidió información',
  'action.visited_blog': 'Visitó el blog',
  'action.downloaded_guide': 'Descargó una guía',
  'action.social': 'Interactuó en redes',
  'action.asked_advice': 'Solicitó asesoría',
  'definitions.thresholds': 'Umbrales',
  'definitions.mqlScore': 'Puntos que hacen un MQL',
  'definitions.sqlFit': 'Encaje que hace de un MQL un SQL',
  'definitions.fitHint': 'El encaje dice qué tanto se parece el prospecto a una buyer persona, de 0 % a 100 %.',
};
