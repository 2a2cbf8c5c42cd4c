// The sheet Meetings, in Portuguese.

import type { meetingsEn } from './meetings.en';

export const meetingsPt: Readonly<Record<keyof typeof meetingsEn, string>> = {
  'meetings.name': 'Reuniões',
  'meetings.title': 'Reuniões',
  'meetings.subtitle': 'Quando as duas equipes se reúnem e para quê; o que decidiram e quem faz até quando.',
};
