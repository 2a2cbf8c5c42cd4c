// What custom functions say when an argument is wrong, in Spanish.

import type { ErrorTexts } from './errors.en';

export function errorsEs(): ErrorTexts {
  return {
    inRow: 'fila {row} de {argument}',
    inCell: 'fila {row}, columna {column} de {argument}',
    notDate: '{value} no es una fecha ni una hora',
    notNumber: '{value} no es un número',
    negative: '{value} es negativo; se espera 0 o más',
    notPositive: '{value} no es mayor que 0',
    notFlag: '{value} no es VERDADERO ni FALSO',
    notName: '{value} no es un nombre',
    errorCell: '{value} es un error de esa celda; corríjala primero',
    missing: 'se espera un valor y está en blanco',
    notOneCell: 'se espera una sola celda, no {rows} filas × {columns} columnas',
    notOneColumn: 'se espera una sola columna, no {rows} filas × {columns} columnas',
    rowsDiffer:
      '{rows} filas, pero {other} tiene {otherRows}; use las mismas filas en ambos o una sola celda para todas',
    tooLarge: 'el resultado es un número demasiado grande',
    notAction: '{value} no es VERDADERO, FALSO, un texto, una fecha ni un número de veces',
    rulesDiffer: '{rows} reglas para {columns} columnas de acciones; se espera una regla por acción',
    rulesWide: '{columns} columnas; se esperan puntos, máximo de veces y vida media',
    decayNeedsAsOf: 'se espera una fecha, porque rules tiene una vida media',
    calendarWide: '{columns} columnas; se esperan días, horas y vigente desde',
    calendarNotText: '{value} no es un texto como lun-vie 09:00-18:00',
    calendarNoHours: '{value} no tiene horas; escriba por ejemplo lun-vie 09:00-18:00, o dom cerrado',
    calendarNoDays: '{value} no nombra días; escriba por ejemplo lun-vie 09:00-18:00',
    calendarDay: '{value} no es un día de la semana',
    calendarHours: '{value} no son horas como 09:00-18:00 (separe los bloques con ;)',
    calendarSameTime: '{value} abre y cierra a la misma hora; el día entero es 00:00-24:00',
    noOpenTime: 'el calendario no tiene horas abiertas en los diez años que siguen a {value}',
    tooFar: '{value} horas llegan más allá del año 9999',
    labelsFive: '{count} etiquetas; se esperan cinco: cumplido, tarde, vencido, en riesgo, pendiente',
    rate: '{value} no es una tasa mayor que 0 y hasta 1; escriba 20 % como 20% o 0.2',
    endBeforeStart: '{value} es anterior a start',
    noWorkingDay: 'no hay ningún día hábil entre start y end',
    periodTooLong: '{value} hace un periodo de más de diez años',
  };
}
