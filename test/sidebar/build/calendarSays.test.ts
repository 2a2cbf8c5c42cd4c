import { calendarSays } from '../../../src/sidebar/build/calendarSays';

const week = [
  { days: 'L-V', hours: '9-18' },
  { days: 'Vie', hours: '9-15' },
  { days: '', hours: ' ' },
];

test.each([
  ['en', '42 hours a week: Mon-Thu 9:00-18:00; Fri 9:00-15:00'],
  ['es', '42 horas a la semana: Lun-Jue 9:00-18:00; Vie 9:00-15:00'],
  ['pt', '42 horas por semana: Seg-Qui 9:00-18:00; Sex 9:00-15:00'],
] as const)('calendarSays() tells the week in %s', (language, words) => {
  expect(calendarSays(week, language)).toEqual({ week: words });
});

test.each([
  [
    'en',
    'L-V',
    '9-5',
    '“9-5” can be 09:00-17:00 or, into the next day, 09:00-05:00; write the one you mean, with its minutes',
  ],
  ['es', 'L-V', '', '«L-V» no tiene horas; escribe por ejemplo lun-vie 09:00-18:00, o dom cerrado'],
  ['pt', 'Sep', '9-18', '“sep” não é um dia da semana'],
  ['es', '', '9-18', '«9-18» no nombra días; escribe por ejemplo lun-vie 09:00-18:00'],
] as const)('calendarSays() says in %s why %s %s cannot be read', (language, days, hours, problem) => {
  expect(calendarSays([{ days, hours }], language)).toEqual({ problem });
});

test('calendarSays() says nothing of nothing', () => {
  expect(calendarSays([{ days: '', hours: ' ' }], 'en')).toBeUndefined();
});
