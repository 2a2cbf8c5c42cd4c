// Why opening hours cannot be read, in Portuguese.

import type { HoursProblemTexts } from './hoursProblems.en';

export function hoursProblemsPt(): HoursProblemTexts {
  return {
    calendarNoHours: '{value} não tem horas; escreva por exemplo seg-sex 09:00-18:00, ou dom fechado',
    calendarNoDays: '{value} não nomeia dias; escreva por exemplo seg-sex 09:00-18:00',
    calendarDay: '{value} não é um dia da semana',
    calendarHours: '{value} não são horas como 09:00-18:00 (separe os blocos com ;)',
    calendarSameTime: '{value} abre e fecha à mesma hora; o dia inteiro é 00:00-24:00',
    calendarTwoWays: '{value} pode ser {day} ou, até o dia seguinte, {night}; escreva o que quer dizer, com os minutos',
  };
}
