import { monthOf, withoutWeekday } from '../../../src/sidebar/import/dateWords';

// prettier-ignore
test.each([
  ['jan', 1], ['ene', 1], ['janeiro', 1], ['fev', 2], ['feb', 2], ['marco', 3], ['marzo', 3], ['abr', 4], ['apr', 4],
  ['may', 5], ['mai', 5], ['jun', 6], ['jul', 7], ['ago', 8], ['aug', 8], ['set', 9], ['setiembre', 9], ['sept', 9],
  ['oct', 10], ['out', 10], ['nov', 11], ['dic', 12], ['dez', 12], ['december', 12],
  ['ja', 0], ['', 0], ['mayor', 0], ['decembers', 0], ['lunes', 0],
])('%s is the month %d', (word, month) => {
  expect(monthOf(word)).toBe(month);
});

// prettier-ignore
test.each([
  ['lun 2 mar',             '2 mar'],
  ['miercoles, 2 de marzo', '2 de marzo'],
  ['segunda-feira, 2/3',    '2/3'],
  ['mon. march 2',          'march 2'],
  ['sex 2',                 '2'],
  ['mo 2 mar',              'mo 2 mar'],
  ['marzo 2',               'marzo 2'],
  ['2 de marzo',            '2 de marzo'],
  ['lunes',                 'lunes'],
])('%s without its weekday is %s', (text, rest) => {
  expect(withoutWeekday(text)).toBe(rest);
});
