// Opening hours as people write them, told back in words.

import fc from 'fast-check';
import { DAY_MS } from '../../src/calendar/civil';
import { mergedHours } from '../../src/calendar/week';
import { blocksOfText, weekOf } from '../../src/words/openingHours';
import { weekInWords } from '../../src/words/weekInWords';

const refuse = (key: string, piece: string, more?: object): never => {
  throw new Error([key, piece, ...Object.values(more ?? {})].join(' | '));
};
const weekOfText = (text: string) => weekOf(blocksOfText(text, refuse));
const read = (text: string) => weekInWords(weekOfText(text), 'en');

// prettier-ignore
test.each([
  ['Mon-Fri 9h-18h',                          '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Mon-Fri 9am-6pm',                         '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Mon–Fri 9 am – 6 pm',                     '45 hours a week: Mon-Fri 9:00-18:00'],
  ['mon-fri 9:00 a.m. to 6:00 p.m.',          '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Mon-Fri 9-6pm',                           '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Mon-Fri from 9 to 18',                    '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Mon-Fri 0900-1800',                       '45 hours a week: Mon-Fri 9:00-18:00'],
  ['L-V 9-18',                                '45 hours a week: Mon-Fri 9:00-18:00'],
  ['L a V 9:00 a 18:00 hs',                   '45 hours a week: Mon-Fri 9:00-18:00'],
  ['M-F 9-18',                                '45 hours a week: Mon-Fri 9:00-18:00'],
  ['lunes a viernes de 9 a 18 h',             '45 hours a week: Mon-Fri 9:00-18:00'],
  ['de lunes a viernes de las 9 a las 18',    '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Lunes a viernes, 9 de la mañana a 6 de la tarde', '45 hours a week: Mon-Fri 9:00-18:00'],
  ['seg a sex 9h às 18h',                     '45 hours a week: Mon-Fri 9:00-18:00'],
  ['seg a sex das 9h às 18h',                 '45 hours a week: Mon-Fri 9:00-18:00'],
  ['2ª a 6ª 9-18',                            '45 hours a week: Mon-Fri 9:00-18:00'],
  ['2ª a 6ª-feira 9-18',                      '45 hours a week: Mon-Fri 9:00-18:00'],
  ['días hábiles 9-18',                       '45 hours a week: Mon-Fri 9:00-18:00'],
  ['weekdays 9-18',                           '45 hours a week: Mon-Fri 9:00-18:00'],
  ['L, M, X, J y V 9-18',                     '45 hours a week: Mon-Fri 9:00-18:00'],
  ['L-J 9-14 y 16-19; V 9-15',                '38 hours a week: Mon-Thu 9:00-14:00, 16:00-19:00; Fri 9:00-15:00'],
  ['Mon-Fri 9-13 / 14-18',                    '40 hours a week: Mon-Fri 9:00-13:00, 14:00-18:00'],
  ['M/W/F 9-10',                              '3 hours a week: Mon 9:00-10:00; Wed 9:00-10:00; Fri 9:00-10:00'],
  ['S-D 10-12',                               '4 hours a week: Sat-Sun 10:00-12:00'],
  ['fin de semana 10-12',                     '4 hours a week: Sat-Sun 10:00-12:00'],
  ['todos los días 9h30-10h',                 '3:30 hours a week: Mon-Sun 9:30-10:00'],
  ['Mon 12am-12pm',                           '12 hours a week: Mon 0:00-12:00'],
  ['Mon 10-2pm',                              '4 hours a week: Mon 10:00-14:00'],
  ['Mon 1-6pm',                               '5 hours a week: Mon 13:00-18:00'],
  ['Mon 12-8pm',                              '8 hours a week: Mon 12:00-20:00'],
  ['Mon 11-12pm',                             '1 hour a week: Mon 11:00-12:00'],
  ['Mon 6pm-12am',                            '6 hours a week: Mon 18:00-24:00'],
  ['Mon noon-6pm',                            '6 hours a week: Mon 12:00-18:00'],
  ['Mon 9 to midnight',                       '15 hours a week: Mon 9:00-24:00'],
  ['Mon 24h',                                 '24 hours a week: Mon 0:00-24:00'],
  ['daily 24 hours',                          '168 hours a week: every hour of every day'],
  ['Mon-Sun 22:00-06:00',                     '56 hours a week: Mon-Sun 0:00-6:00, 22:00-24:00'],
  ['Mon 22-6',                                '8 hours a week: Mon 22:00-24:00; Tue 0:00-6:00'],
  ['Mon 22h-6h',                              '8 hours a week: Mon 22:00-24:00; Tue 0:00-6:00'],
  ['Mon 10pm-6',                              '8 hours a week: Mon 22:00-24:00; Tue 0:00-6:00'],
  ['Mon 09:00-05:00',                         '20 hours a week: Mon 9:00-24:00; Tue 0:00-5:00'],
  ['Mon 9am-5am',                             '20 hours a week: Mon 9:00-24:00; Tue 0:00-5:00'],
  ['Mon 18-00:00',                            '6 hours a week: Mon 18:00-24:00'],
  ['Mon 18-0',                                '6 hours a week: Mon 18:00-24:00'],
  ['Sun closed',                              'closed all week'],
  ['Mon 9:00:30-10:00',                       '1 hour a week: Mon 9:00:30-10:00'],
  ['Mon-Fri 9.00-18.00',                      '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Mon-Fri 900-1800',                        '45 hours a week: Mon-Fri 9:00-18:00'],
  ['9am-6pm Mon-Fri',                         '45 hours a week: Mon-Fri 9:00-18:00'],
  ['9-18 Lun-Vie',                            '45 hours a week: Mon-Fri 9:00-18:00'],
  ['24/7',                                    '168 hours a week: every hour of every day'],
  ['Lun-Vie 9-18, Sáb 9-13',                  '49 hours a week: Mon-Fri 9:00-18:00; Sat 9:00-13:00'],
  ['Lun a vie 9 a 18 y sáb 9 a 13',           '49 hours a week: Mon-Fri 9:00-18:00; Sat 9:00-13:00'],
  ['Lun-Vie 9-18. Sáb 9-13',                  '49 hours a week: Mon-Fri 9:00-18:00; Sat 9:00-13:00'],
  ['Mon-Fri 9am-6pm / Sat 9-13',              '49 hours a week: Mon-Fri 9:00-18:00; Sat 9:00-13:00'],
  ['L-V: 9-18 | S: 9-13',                     '49 hours a week: Mon-Fri 9:00-18:00; Sat 9:00-13:00'],
])('%s is %s', (text, words) => {
  expect(read(text)).toBe(words);
});

// prettier-ignore
test.each([
  ['Lun-Vie 9-18; Vie 9-15',                 '42 hours a week: Mon-Thu 9:00-18:00; Fri 9:00-15:00'],
  ['Lun-Vie 9-18; Jue-Vie 9-15; Vie 10-11',  '34 hours a week: Mon-Wed 9:00-18:00; Thu 9:00-15:00; Fri 10:00-11:00'],
  ['Mon-Fri 9-18; Fri 9-13; Fri 14-15',      '41 hours a week: Mon-Thu 9:00-18:00; Fri 9:00-13:00, 14:00-15:00'],
  ['Vie 9-15; Lun-Vie 9-18',                 '45 hours a week: Mon-Fri 9:00-18:00'],
  ['Mon-Fri 9-13; Mon-Fri 14-18',            '40 hours a week: Mon-Fri 9:00-13:00, 14:00-18:00'],
  ['Mon-Fri 9-13; Wed-Sun 14-18',            '40 hours a week: Mon-Tue 9:00-13:00; Wed-Fri 9:00-13:00, 14:00-18:00; Sat-Sun 14:00-18:00'],
  ['Mon-Fri 9-18; Wed closed',               '36 hours a week: Mon-Tue 9:00-18:00; Thu-Fri 9:00-18:00'],
  ['Wed closed; Mon-Fri 9-18',               '36 hours a week: Mon-Tue 9:00-18:00; Thu-Fri 9:00-18:00'],
])('%s: what is said later of fewer days goes before, %s', (text, words) => {
  expect(read(text)).toBe(words);
});

// prettier-ignore
test.each([
  ['Mon-Fri 9-5',       'calendarTwoWays | 9-5 | 09:00-17:00 | 09:00-05:00'],
  ['Mon-Fri 9-6',       'calendarTwoWays | 9-6 | 09:00-18:00 | 09:00-06:00'],
  ['Mon-Fri 9 to 6',    'calendarTwoWays | 9 to 6 | 09:00-18:00 | 09:00-06:00'],
  ['Lun-Vie 9 a 6',     'calendarTwoWays | 9 a 6 | 09:00-18:00 | 09:00-06:00'],
  ['seg a sex 9h às 6h', 'calendarTwoWays | 9h às 6h | 09:00-18:00 | 09:00-06:00'],
  ['Mon-Fri 8-1, 2-6',  'calendarTwoWays | 8-1 | 08:00-13:00 | 08:00-01:00'],
  ['Mon 9am-5',         'calendarTwoWays | 9am-5 | 09:00-17:00 | 09:00-05:00'],
  ['Mon 9:00-5',        'calendarTwoWays | 9:00-5 | 09:00-17:00 | 09:00-05:00'],
  ['Mon 9-5:30',        'calendarTwoWays | 9-5:30 | 09:00-17:30 | 09:00-05:30'],
  ['Mon 8:30-5:30',     'calendarTwoWays | 8:30-5:30 | 08:30-17:30 | 08:30-05:30'],
  ['Mon 9-12, 1-5',     'calendarTwoWays | 1-5 | 13:00-17:00 | 01:00-05:00'],
  ['Mon 9:00-12:00, 1:00-5:00', 'calendarTwoWays | 1:00-5:00 | 13:00-17:00 | 01:00-05:00'],
  ['Mon 13-12',         'calendarTwoWays | 13-12 | 13:00-24:00 | 13:00-12:00'],
  ['Mon 9-9',           'calendarSameTime | 9-9'],
  ['Mon 9:00-9:00',     'calendarSameTime | 9:00-9:00'],
  ['Mon 14am-18',       'calendarHours | 14am-18'],
  ['Mon 9-18-20',       'calendarHours | 9-18-20'],
  ['Mon 9:60-10',       'calendarHours | 9:60-10'],
  ['Mon 24-25',         'calendarHours | 24-25'],
  ['Mon 9',             'calendarHours | 9'],
  ['9-18',              'calendarNoDays | 9-18'],
  ['Mon-Fri',           'calendarNoHours | Mon-Fri'],
  ['Moon 9-18',         'calendarDay | moon'],
  ['Mon-Moon 9-18',     'calendarDay | moon'],
  ['T 9-18',            'calendarDay | t'],
])('%s is refused: %s', (text, message) => {
  expect(() => read(text)).toThrow(new Error(message));
});

test.each([
  ['es_MX', '42:30 horas a la semana: Lun-Vie 9:00-17:30', 'cerrado toda la semana'],
  ['pt_BR', '42:30 horas por semana: Seg-Sex 9:00-17:30', 'fechado a semana toda'],
])('in %s a week is told as %s', (locale, words, closed) => {
  expect(weekInWords(weekOfText('Mon-Fri 9:00-17:30'), locale)).toBe(words);
  expect(weekInWords(weekOfText('Mon closed'), locale)).toBe(closed);
});

test('what a week is told as can be typed as a calendar, in every language', () => {
  const minute = fc.integer({ min: 0, max: 1439 }).map((at) => at * 60_000);
  const stretch = fc.tuple(minute, minute).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 60_000]);
  const day = fc.array(stretch, { maxLength: 3 }).map(mergedHours);
  fc.assert(
    fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), fc.constantFrom('en', 'es', 'pt'), (week, language) => {
      const open = week.flat().reduce((sum, edge, i) => sum + (i % 2 === 0 ? -edge : edge), 0);
      fc.pre(open > 0 && open < 7 * DAY_MS);
      const [, said = ''] = weekInWords(week, language).split(/: (.*)/);
      expect(weekOfText(said)).toEqual(week);
    }),
    { seed: 17, numRuns: 300 },
  );
});
