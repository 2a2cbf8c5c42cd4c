// The page Today, in Portuguese.

import type { todayPageEn } from './todayPage.en';

export const todayPagePt: Readonly<Record<keyof typeof todayPageEn, string>> = {
  pageToday: 'Hoje',
  buildDashboardFirst: 'Ainda não há Painel aqui. Monte-o na página Montar e volte.',
  asOf: 'Em {moment}',
  refresh: 'Atualizar',
  promisesToday: 'Promessas até agora',
  deliveredOfDue: '{delivered} de {due} até agora',
  waitingToday: 'Esperam além do prometido: {n}',
  nobodyWaits: 'Ninguém espera além do prometido.',
  waitingByOwner: 'Leads em espera, por responsável',
  noOwner: 'Sem responsável',
  moreWaiting: 'E mais {n} na aba Leads.',
  minutesLate: '{n} min de atraso',
  hoursLate: '{n} h de atraso',
  daysLate: '{n} dias de atraso',
  leadGone: '{name} não está mais na aba. Atualize para ver quem espera agora.',
  agreementToday: 'O acordo',
  sinceLastTime: 'Desde a sua última visita',
  firstLook: 'A partir de agora, aqui aparece o que mudar entre uma visita e outra.',
  lastLook: 'Sua última visita: {moment}.',
  nothingMoved: 'Nada mudou desde então.',
  waitingChange: 'Leads que esperam além do prometido',
  points: '{n} pontos',
};
