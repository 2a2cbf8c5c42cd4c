// Hours of a day as people write them.

import { clockTime, toDayHours } from '../../src/words/dayHours';

const refuse = (key: string, piece: string, more: object = {}): never => {
  throw new Error([key, piece, ...Object.values(more)].join(' | '));
};
const hours = (text: string): string =>
  toDayHours(text, refuse)
    .map(([start, end]) => `${clockTime(start)}-${clockTime(end)}`)
    .join(', ');

// prettier-ignore
test.each([
  ['09:00-18:00',                   '9:00-18:00'],
  ['9-18',                          '9:00-18:00'],
  ['9h-18h',                        '9:00-18:00'],
  ['9 h a 18 h',                    '9:00-18:00'],
  ['9h30-18h',                      '9:30-18:00'],
  ['0930-1800',                     '9:30-18:00'],
  ['9am-6pm',                       '9:00-18:00'],
  ['9 a.m. to 6 p.m.',              '9:00-18:00'],
  ['9-6pm',                         '9:00-18:00'],
  ['1-6pm',                         '13:00-18:00'],
  ['10-2pm',                        '10:00-14:00'],
  ['11-12pm',                       '11:00-12:00'],
  ['12-8pm',                        '12:00-20:00'],
  ['12am-12pm',                     '0:00-12:00'],
  ['noon-6pm',                      '12:00-18:00'],
  ['9 to midnight',                 '9:00-24:00'],
  ['mediodía a 18',                 '12:00-18:00'],
  ['9 de la mañana a 6 de la tarde', '9:00-18:00'],
  ['8 da manhã às 8 da noite',      '8:00-20:00'],
  ['de las 9 a las 18',             '9:00-18:00'],
  ['das 9h às 18h',                 '9:00-18:00'],
  ['9-14, 16-19',                   '9:00-14:00, 16:00-19:00'],
  ['9-14 y 16-19',                  '9:00-14:00, 16:00-19:00'],
  ['9-13 / 14-18',                  '9:00-13:00, 14:00-18:00'],
  ['9-13 + 14-18',                  '9:00-13:00, 14:00-18:00'],
  ['24h',                           '0:00-24:00'],
  ['24 horas',                      '0:00-24:00'],
  ['0-24',                          '0:00-24:00'],
  ['22:00-06:00',                   '22:00-30:00'],
  ['10pm-6am',                      '22:00-30:00'],
  ['18-0',                          '18:00-24:00'],
  ['09:00:30-18:00:15',             '9:00:30-18:00:15'],
])('%j is %s', (text, stretches) => {
  expect(hours(text)).toBe(stretches);
});

// prettier-ignore
test.each([
  ['9-5',            'calendarTwoWays | 9-5 | 09:00-17:00 | 09:00-05:00'],
  ['9:00-9:00',      'calendarSameTime | 9:00-9:00'],
  ['9',              'calendarHours | 9'],
  ['9-13-18',        'calendarHours | 9-13-18'],
  ['25-26',          'calendarHours | 25-26'],
  ['9:60-18:00',     'calendarHours | 9:60-18:00'],
  ['9-18:00:60',     'calendarHours | 9-18:00:60'],
  ['mañana',         'calendarHours | mañana'],
  ['13am-14',        'calendarHours | 13am-14'],
])('%j is refused: %s', (text, message) => {
  expect(() => hours(text)).toThrow(new Error(message));
});

test('nothing has no hours', () => {
  expect([hours(''), hours(' , ')]).toEqual(['', '']);
});

test('a time of day has seconds only where it needs them', () => {
  const at = (hour: number, minute = 0, second = 0): string => clockTime(((hour * 60 + minute) * 60 + second) * 1000);
  expect([at(0), at(9, 5), at(24), at(13, 0, 7)]).toEqual(['0:00', '9:05', '24:00', '13:00:07']);
});
