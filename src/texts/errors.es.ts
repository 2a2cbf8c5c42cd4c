// What custom functions say when an argument is wrong, in Spanish.

import type { ErrorTexts } from './errors.en';
import { hoursProblemsEs } from './hoursProblems.es';

export function errorsEs(): ErrorTexts {
  return {
    inRow: 'fila {row} de {argument}',
    inCell: 'fila {row}, columna {column} de {argument}',
    notDate: '{value} no es una fecha ni una hora; escríbela como 2026-03-23 o 2026-03-23 16:30',
    notNumber: '{value} no es un número',
    negative: '{value} es negativo; se espera 0 o más',
    notPositive: '{value} no es mayor que 0',
    notFlag: '{value} no es VERDADERO ni FALSO',
    notName: '{value} no es un nombre',
    errorCell: '{value} es un error de esa celda; corrígela primero',
    missing: 'se espera un valor y está en blanco',
    notOneCell: 'se espera una sola celda, no {rows} filas × {columns} columnas',
    notOneColumn: 'se espera una sola columna, no {rows} filas × {columns} columnas',
    rowsDiffer:
      '{rows} filas, pero {other} tiene {otherRows}; usa las mismas filas en ambos o una sola celda para todas',
    tooLarge: 'el resultado es un número demasiado grande',
    notAction: '{value} no es VERDADERO, FALSO, un texto, una fecha ni un número de veces',
    rulesDiffer: '{rows} reglas para {columns} columnas de acciones; se espera una regla por acción',
    rulesWide: '{columns} columnas; se esperan puntos, máximo de veces y vida media',
    decayNeedsAsOf: 'se espera una fecha, porque rules tiene una vida media',
    calendarWide: '{columns} columnas; se esperan días, horas, vigente desde, oficina y zona horaria',
    calendarNotText: '{value} no es un texto como lun-vie 09:00-18:00',
    ...hoursProblemsEs(),
    hoursNotText: '{value} no es un texto; escribe las horas con minutos, como 09:00-13:00',
    notHoliday: '{value} no es una fecha; escribe 2026-12-25, o *-12-25 para todos los años',
    holidaysWide: '{columns} columnas; se esperan fecha, horas y oficina',
    holidayNight: '{value} termina al día siguiente; escribe 22:00-24:00, y lo demás en esa otra fecha',
    notZone: '{value} no es una zona horaria como America/Mexico_City',
    zoneDiffers: '{value}, pero la misma oficina tiene {other} en otra fila',
    noHours: '{value} no tiene horario en calendar',
    officesWanted: 'todas las filas son de una oficina; da offices o agrega filas sin oficina',
    notHours: '{value} no es un número de horas; escribe 2, 1.5 o 2:00',
    noOpenTime: 'el calendario no tiene horas abiertas en los diez años que siguen a {value}',
    tooFar: '{value} horas llegan más allá del año 9999',
    labelsFive: '{count} etiquetas; se esperan cinco: cumplido, tarde, vencido, en riesgo, en plazo',
    rate: '{value} no es una tasa mayor que 0 y hasta 1; escribe 20 % como 20% o 0.2',
    fit: '{value} es más de lo que puede ser un encaje, 1; escribe 30 % como 30% o 0.3',
    notReached: '{value} no es una fecha ni una marca de una etapa',
    reachedWide: '{columns} columnas; se esperan MQL, SQL, oportunidad y cliente',
    notFrequency:
      '{value} no es cada cuánto hay una reunión; escribe cada semana, cada dos semanas, cada mes, cada tres meses o cada día hábil',
    endBeforeStart: '{value} es anterior a start',
    noWorkingDay: 'no hay ningún día hábil entre start y end',
    periodTooLong: '{value} hace un periodo de más de diez años',
    threeCuts: '{count} cortes; se esperan tres, del más alto al más bajo',
    cutsRise: '{value} es mayor que el corte anterior; se espera el más alto primero',
    notChoice: '{value} no es ninguno de: {choices}',
    tiersWide: '{columns} columnas; se esperan umbral y multiplicador',
    tierTwice: 'el umbral {value} está dos veces',
    namesDiffer: '{rows} nombres; se esperan {count}',
    figures: '{rows} cifras; se esperan de 2 a {most}, las cantidades de arriba abajo y luego el dinero',
    fromNothing: '{value} sale de una etapa de 0',
    notOutcome:
      '{value} no es un resultado; se espera VERDADERO, 1, una fecha o ganado, o bien FALSO, 0, perdido o en blanco',
    fewOutcomes: '{won} ganados y {lost} no ganados; se esperan al menos {least} de cada uno',
    columnsDiffer: '{columns} columnas, pero {other} tiene {otherColumns}; se espera una columna por acción en ambos',
    personasWide: '{columns} columnas; se esperan un nombre y {count} criterios',
    personasNone: 'se espera una fila de títulos y al menos una persona',
    notCriterion: '{value} no es un criterio como SaaS, Fintech o >=50 o 50-200 o !estudiante',
    notProfile: '{value} no es un texto, un número ni VERDADERO o FALSO',
    timeZoneRefused:
      'Google no dijo la zona horaria de la hoja de cálculo; edita una celda que use la fórmula, o vuelve a cargar, para preguntar otra vez',
    localeRefused:
      'Google no dijo el idioma de la hoja de cálculo; edita una celda que use la fórmula, o vuelve a cargar, para preguntar otra vez',
  };
}
