// Opening hours told back in Spanish.

import type { OpeningHoursTexts } from './openingHours.en';

export function openingHoursEs(): OpeningHoursTexts {
  return {
    /** Sunday first. */
    days: 'Dom Lun Mar Mié Jue Vie Sáb',
    week: '{hours} a la semana',
    hour: '{h} horas',
    one: '1 hora',
    minutes: '{h}:{min} horas',
    always: '168 horas a la semana: todas las horas de todos los días',
    never: 'cerrado toda la semana',
  };
}
