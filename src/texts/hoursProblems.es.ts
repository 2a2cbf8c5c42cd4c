// Why opening hours cannot be read, in Spanish.

import type { HoursProblemTexts } from './hoursProblems.en';

export function hoursProblemsEs(): HoursProblemTexts {
  return {
    calendarNoHours: '{value} no tiene horas; escribe por ejemplo lun-vie 09:00-18:00, o dom cerrado',
    calendarNoDays: '{value} no nombra días; escribe por ejemplo lun-vie 09:00-18:00',
    calendarDay: '{value} no es un día de la semana',
    calendarHours: '{value} no son horas como 09:00-18:00 (separa los bloques con ;)',
    calendarSameTime: '{value} abre y cierra a la misma hora; el día entero es 00:00-24:00',
    calendarTwoWays:
      '{value} puede ser {day} o, hasta el día siguiente, {night}; escribe la que quieres decir, con sus minutos',
  };
}
