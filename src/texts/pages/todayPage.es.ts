// The page Today, in Spanish.

import type { todayPageEn } from './todayPage.en';

export const todayPageEs: Readonly<Record<keyof typeof todayPageEn, string>> = {
  pageToday: 'Hoy',
  buildDashboardFirst: 'Aquí todavía no hay Tablero. Ármalo en la página Armar y vuelve.',
  asOf: 'Al {moment}',
  refresh: 'Actualizar',
  promisesToday: 'Promesas a la fecha',
  deliveredOfDue: '{delivered} de {due} a la fecha',
  waitingToday: 'Esperan más de lo prometido: {n}',
  nobodyWaits: 'Nadie espera más de lo prometido.',
  waitingByOwner: 'Prospectos en espera, por responsable',
  noOwner: 'Sin responsable',
  moreWaiting: 'Y {n} más en la hoja Prospectos.',
  minutesLate: '{n} min tarde',
  hoursLate: '{n} h tarde',
  daysLate: '{n} días tarde',
  leadGone: '{name} ya no está en la hoja. Actualiza para ver quién espera ahora.',
  agreementToday: 'El acuerdo',
  sinceLastTime: 'Desde tu última visita',
  firstLook: 'A partir de ahora, aquí verás lo que cambie entre una visita y otra.',
  lastLook: 'Tu última visita: {moment}.',
  nothingMoved: 'Nada ha cambiado desde entonces.',
  waitingChange: 'Prospectos que esperan de más',
  points: '{n} puntos',
};
