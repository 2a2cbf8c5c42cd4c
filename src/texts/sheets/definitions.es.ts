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
  'definitions.mql': 'Lo que hizo suma el umbral de MQL: el interés está probado y marketing entrega el prospecto.',
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
  'definitions.handedOver': 'Se entrega cuando',
  'definitions.leadHanded': 'Sus puntos llegan al umbral de MQL.',
  'definitions.mqlHanded':
    'El día que califica: marketing lo entrega con su historial y su buyer persona, y ventas responde.',
  'definitions.sqlHanded': 'Se conocen la necesidad, el presupuesto y quien decide.',
  'definitions.opportunityHanded': 'Se firma el contrato; un negocio perdido lleva su motivo.',
  'definitions.customerHanded':
    'Ventas le dice el monto a marketing, para que valores y personas sigan siendo ciertos.',
  'definitions.handoff': 'La entrega',
  'definitions.how': 'Cómo se entrega',
  'definitions.howWords':
    'Marketing asigna el prospecto a un responsable de ventas el día que se vuelve MQL, con su historial de contacto, su buyer persona y su origen.',
  'definitions.accepted': 'Qué hace ventas con él',
  'definitions.acceptedWords':
    'Ventas lo revisa y anota en Prospectos si lo acepta; uno rechazado lleva uno de los motivos de Ajustes.',
  'definitions.answerHours': 'Horas para que ventas responda',
  'definitions.answerHint': 'Horas de reloj desde que se le entrega.',
  'definitions.silence': 'Si ventas no dice nada',
  'definitions.silenceWords':
    'El prospecto queda aceptado: desde entonces se le deben el primer contacto y los intentos.',
  'definitions.rejected': 'Si ventas lo rechaza',
  'definitions.rejectedWords': 'Vuelve a marketing, que lo nutre y lo entrega otra vez cuando califique de nuevo.',
  'definitions.history': 'Lo que sugiere el historial',
  'definitions.outcomes': 'Prospectos ganados y perdidos',
  'definitions.tooFew': '✗ Muy pocos para aprender: hacen falta 2 ganados y 2 perdidos, y unos 50 para cambiar algo.',
  'definitions.enough': 'Aprendido de estos prospectos; 20 puntos duplican la posibilidad de ganar.',
  'definitions.inForce': 'Vigente',
  'definitions.suggested': 'Sugiere el historial',
  'definitions.error': 'Más o menos (error estándar)',
  'definitions.leadsWith': 'Prospectos con ella',
  'definitions.rateWith': 'Ganados con ella',
  'definitions.rateWithout': 'Ganados sin ella',
  'definitions.difference': 'Diferencia',
  'definitions.verdict': 'Qué pensar de eso',
  'definitions.more': '↑ Merece más puntos',
  'definitions.less': '↓ Merece menos puntos',
  'definitions.unsure': 'Muy incierto para cambiarla',
  'definitions.allAlike': 'Todos iguales: nada que aprender',
  'definitions.all': 'Todos los ganados o perdidos',
  'definitions.auc': 'Qué tan bien distinguen los puntos',
  'definitions.aucHint': '50 % es azar, 100 % siempre acierta',
  'definitions.historyHint':
    'Perdido: rechazado por ventas o con un motivo. Un prospecto que sigue abierto todavía no dice nada.',
  'definitions.errorHint':
    'Solo se nombra una diferencia si es del doble del error estándar. La regla vigente cambia cuando ambos lados la cambian arriba.',
  'definitions.promise': 'Cómo corre la promesa del primer contacto',
  'definitions.promiseStarts':
    'Las horas de una clase corren desde que el prospecto entró en ella: al llegar, en la fecha de MQL el o SQL el o, sin fecha, cuando sus puntos llegaron al umbral.',
  'definitions.promiseFrozen':
    'Una promesa que empezó queda fija: una clase posterior puede adelantar el contacto, nunca aplazarlo, y lo que se anota después del contacto no cambia nada.',
  'definitions.promiseKept':
    'Mientras un prospecto espera se guarda con él el último límite visto, para que puntos agregados después no vuelvan puntual un contacto tardío.',
  'definitions.promiseEnds':
    'Una venta no es un primer contacto. Los rechazados ya no esperan. Los puntos que se desgastan no deshacen lo entregado.',
  'definitions.fitByHand':
    'El encaje a mano en Prospectos va antes que el de la buyer persona; si está vacío, cuenta el de la mejor persona.',
};
