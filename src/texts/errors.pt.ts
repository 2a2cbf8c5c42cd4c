// What custom functions say when an argument is wrong, in Portuguese.

import type { ErrorTexts } from './errors.en';

export function errorsPt(): ErrorTexts {
  return {
    inRow: 'linha {row} de {argument}',
    inCell: 'linha {row}, coluna {column} de {argument}',
    notDate: '{value} não é uma data nem uma hora',
    notNumber: '{value} não é um número',
    negative: '{value} é negativo; espera-se 0 ou mais',
    notPositive: '{value} não é maior que 0',
    notFlag: '{value} não é VERDADEIRO nem FALSO',
    notName: '{value} não é um nome',
    errorCell: '{value} é um erro dessa célula; corrija-a primeiro',
    missing: 'espera-se um valor, e está em branco',
    notOneCell: 'espera-se uma só célula, não {rows} linhas × {columns} colunas',
    notOneColumn: 'espera-se uma só coluna, não {rows} linhas × {columns} colunas',
    rowsDiffer: '{rows} linhas, mas {other} tem {otherRows}; use as mesmas linhas em ambos ou uma só célula para todas',
    tooLarge: 'o resultado é um número grande demais',
    notAction: '{value} não é VERDADEIRO, FALSO, um texto, uma data nem um número de vezes',
    rulesDiffer: '{rows} regras para {columns} colunas de ações; espera-se uma regra por ação',
    rulesWide: '{columns} colunas; esperam-se pontos, máximo de vezes e meia-vida',
    decayNeedsAsOf: 'espera-se uma data, porque rules tem uma meia-vida',
    calendarWide: '{columns} colunas; esperam-se dias, horas e válido desde',
    calendarNotText: '{value} não é um texto como seg-sex 09:00-18:00',
    calendarNoHours: '{value} não tem horas; escreva por exemplo seg-sex 09:00-18:00, ou dom fechado',
    calendarNoDays: '{value} não nomeia dias; escreva por exemplo seg-sex 09:00-18:00',
    calendarDay: '{value} não é um dia da semana',
    calendarHours: '{value} não são horas como 09:00-18:00 (separe os blocos com ;)',
    calendarSameTime: '{value} abre e fecha à mesma hora; o dia inteiro é 00:00-24:00',
    noOpenTime: 'o calendário não tem horas abertas nos dez anos seguintes a {value}',
    tooFar: '{value} horas passam do ano 9999',
    labelsFive: '{count} rótulos; esperam-se cinco: cumprido, tarde, em atraso, em risco, pendente',
    rate: '{value} não é uma taxa maior que 0 e até 1; escreva 20 % como 20% ou 0.2',
    endBeforeStart: '{value} é anterior a start',
    noWorkingDay: 'não há nenhum dia útil entre start e end',
    periodTooLong: '{value} faz um período de mais de dez anos',
  };
}
