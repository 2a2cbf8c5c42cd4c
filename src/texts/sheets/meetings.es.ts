// The sheet Meetings, in Spanish.

import type { meetingsEn } from './meetings.en';

export const meetingsEs: Readonly<Record<keyof typeof meetingsEn, string>> = {
  'meetings.name': 'Reuniones',
  'meetings.title': 'Reuniones',
  'meetings.subtitle': 'Cuándo se reúnen ambos equipos y para qué; qué decidieron y quién lo hace para cuándo.',
};
