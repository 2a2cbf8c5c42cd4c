import { datePartsOf, isYearFirst } from '../../../src/sidebar/import/dateParts';

type Order = 'ymd' | 'dmy' | 'mdy';
const parts = (text: string, order: Order): unknown => {
  const found = datePartsOf(text, order);
  return found && [found.year, found.month, found.day, found.rest];
};

// prettier-ignore
test.each<[string, Order, unknown]>([
  ['2025-12-31',                        'dmy', [2025, 12, 31, '']],
  ['2025/1/2',                          'mdy', [2025, 1, 2, '']],
  ['2025.01.02 10:00',                  'dmy', [2025, 1, 2, ' 10:00']],
  ['20251231',                          'dmy', [2025, 12, 31, '']],
  ['20251231t101500',                   'dmy', [2025, 12, 31, ' 10:15:00']],
  ['20251231101500',                    'dmy', [2025, 12, 31, ' 10:15:00']],
  ['31/12/2025',                        'dmy', [2025, 12, 31, '']],
  ['31/12/2025',                        'mdy', [2025, 31, 12, '']],
  ['1/2/26',                            'dmy', [26, 2, 1, '']],
  ['1/2/26',                            'mdy', [26, 1, 2, '']],
  ['26/2/1',                            'ymd', [26, 2, 1, '']],
  ['31 / 12 / 2025',                    'dmy', [2025, 12, 31, '']],
  ['(31/12/2025)',                      'dmy', [2025, 12, 31, '']],
  ['31-12-2025t18:00z',                 'dmy', [2025, 12, 31, 't18:00z']],
  ['31 de diciembre de 2025',           'mdy', [2025, 12, 31, '']],
  ['31 de dezembro de 2025',            'mdy', [2025, 12, 31, '']],
  ['31 de diciembre del ano 2025',      'mdy', [2025, 12, 31, '']],
  ['1º de janeiro de 2026',             'mdy', [2026, 1, 1, '']],
  ['1ro de enero de 2026',              'mdy', [2026, 1, 1, '']],
  ['primero de enero de 2026',          'mdy', [2026, 1, 1, '']],
  ['31-dic-25',                         'mdy', [25, 12, 31, '']],
  ["31 dec '25",                        'mdy', [25, 12, 31, '']],
  ['december 31st, 2025',               'dmy', [2025, 12, 31, '']],
  ['dec 31, 2025 4:00 pm',              'dmy', [2025, 12, 31, ' 4:00 pm']],
  ['dec-31-25',                         'dmy', [25, 12, 31, '']],
  ['2025-dec-31',                       'dmy', [2025, 12, 31, '']],
  ['mon mar 2 16:00:00 utc 2026',       'dmy', [2026, 3, 2, ' 16:00:00 utc']],
  ['mie 31/12/2025',                    'dmy', [2025, 12, 31, '']],
  ['quarta-feira, 31/12/2025',          'dmy', [2025, 12, 31, '']],
  ['16:30 02/03/2026',                  'dmy', [2026, 3, 2, ' 16:30']],
  ['4:30 pm, 2 de marzo de 2026',       'dmy', [2026, 3, 2, ' 4:30 pm']],
  ['16h del 2 de marzo de 2026',        'dmy', [2026, 3, 2, ' 16h']],
])('%s in %s', (text, order, expected) => {
  expect(parts(text, order)).toEqual(expected);
});

// prettier-ignore
test.each<[string, Order]>([
  ['',              'dmy'],
  ['soon',          'dmy'],
  ['12',            'dmy'],
  ['31/12-2025',    'dmy'],
  ['31/12',         'dmy'],
  ['31/12/20255',   'dmy'],
  ['2025-12-311',   'dmy'],
  ['123/12/2025',   'dmy'],
  ['dec 2025',      'dmy'],
  ['16:30',         'dmy'],
  ['18991231',      'dmy'],
])('%p in %s is no date', (text, order) => {
  expect(parts(text, order)).toBeUndefined();
});

// prettier-ignore
test.each([
  ['2025-12-31',  true],
  ['20251231',    true],
  ['2025 dec 31', true],
  ['31/12/2025',  false],
  ['25-12-31',    false],
  ['2025',        false],
  ['',            false],
])('%p has its year first: %p', (text, isFirst) => {
  expect(isYearFirst(text)).toBe(isFirst);
});
