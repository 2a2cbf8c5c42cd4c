// Opening hours told back in Portuguese.

import type { OpeningHoursTexts } from './openingHours.en';

export function openingHoursPt(): OpeningHoursTexts {
  return {
    /** Sunday first. */
    days: 'Dom Seg Ter Qua Qui Sex Sáb',
    week: '{hours} por semana',
    hour: '{h} horas',
    one: '1 hora',
    minutes: '{h}:{min} horas',
    always: '168 horas por semana: todas as horas de todos os dias',
    never: 'fechado a semana toda',
  };
}
