// Days of the week as people write them, in three languages.

import { isDay, numberedDaysNamed, toWeekdays } from '../../src/words/weekdays';

const refuse = (key: string, piece: string): never => {
  throw new Error(`${key}: ${piece}`);
};
const days = (text: string): string => toWeekdays(text, refuse).join('');

const WORKING = '12345';

// prettier-ignore
test.each([
  ['Mon-Fri', WORKING],            ['mon – fri', WORKING],         ['Monday to Friday', WORKING],   ['Mondays through Fridays', WORKING],
  ['M-F', WORKING],                ['lunes a viernes', WORKING],   ['L-V', WORKING],                ['lun. a vie.', WORKING],
  ['de lunes a viernes', WORKING], ['seg a sex', WORKING],         ['segunda a sexta-feira', WORKING], ['seg-sex das', WORKING],
  ['segunda-feira até sexta-feira', WORKING], ['2ª a 6ª', WORKING], ['weekdays', WORKING],          ['días hábiles', WORKING],
  ['dias úteis', WORKING],         ['entre semana', WORKING],
  ['weekends', '60'],              ['fin de semana', '60'],        ['fins de semana', '60'],        ['S-D', '60'],
  ['daily', '0123456'],            ['todos', '0123456'],           ['todos los días', '0123456'],   ['everyday', '0123456'],
  ['Sun', '0'],                    ['domingo', '0'],               ['sábado', '6'],                 ['Miércoles', '3'],
  ['terça', '2'],                  ['ter', '2'],                   ['X', '3'],                      ['quinta', '4'],
  ['Mon, Wed, Fri', '135'],        ['Mon and Wed', '13'],          ['lun y mié', '13'],             ['seg, qua e sex', '135'],
  ['M/W/F', '135'],                ['Mon & Thu', '14'],            ['Mon-Wed, Sat', '1236'],        ['Fri-Mon', '5601'],
  ['Sat-Sat', '6'],                ['M', '2'],                     ['M-V', '2345'],                 ['M-W', '123'],
])('%j are the days %s', (text, numbers) => {
  expect(days(text)).toBe(numbers);
});

// prettier-ignore
test.each([
  ['Mon-Fry',       'calendarDay: fry'],
  ['Moon',          'calendarDay: moon'],
  ['lunes-viernez', 'calendarDay: viernez'],
  ['Mon-Wed-Fri',   'calendarDay: mon-wed-fri'],
  ['Mon-Sun-Fri',   'calendarDay: mon-sun-fri'],
  ['Sun-Mon-Fri',   'calendarDay: sun-mon-fri'],
  ['Sun-Fry',       'calendarDay: fry'],
  ['Mon, ?',        'calendarDay: ?'],
  ['-Fri',          'calendarDay: '],
])('%j is refused: %s', (text, message) => {
  expect(() => days(text)).toThrow(new Error(message));
});

test('nothing names no day', () => {
  expect(days('')).toBe('');
  expect(days(' , ')).toBe('');
});

test('days that Brazil numbers are named, other numbers stay', () => {
  expect(numberedDaysNamed('2ª, 4ª e 6ª')).toBe('seg, qua e sex');
  expect(numberedDaysNamed('1ª a 7ª')).toBe('1ª a 7ª');
});

test.each(['Sun', 'domingo', 'D', 'Monday', 'lun', 'F', 'sáb', 'sexta', 'X'])('%s names a day', (word) => {
  expect(isDay(word)).toBe(true);
});

test.each(['', '9', 'open', 'lunch', 'sunny'])('%j names no day', (word) => {
  expect(isDay(word)).toBe(false);
});
