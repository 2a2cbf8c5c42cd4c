import { dateShare, findDateOrder } from '../../../src/sidebar/import/dateOrder';
import { clock } from '../../support/importClock';

// prettier-ignore
test.each<[string, string[], 'dmy' | 'mdy', unknown]>([
  ['a day beyond twelve',                      ['02/01/2026', '31/12/2025'],     'mdy', { order: 'dmy', sure: true,  mixed: false }],
  ['a month that comes second',                ['02/01/2026', '12/31/2025'],     'dmy', { order: 'mdy', sure: true,  mixed: false }],
  ['values that fit both',                     ['02/01/2026', '03/04/2026'],     'mdy', { order: 'mdy', sure: false, mixed: false }],
  ['values that are the same in both',         ['02/02/2026', '03/03/2026'],     'mdy', { order: 'mdy', sure: true,  mixed: false }],
  ['one of each',                              ['31/12/2025', '12/31/2025'],     'dmy', { order: 'dmy', sure: false, mixed: true }],
  ['more of one',                              ['31/12/2025', '12/31/2025', '12/30/2025'], 'dmy', { order: 'mdy', sure: false, mixed: true }],
  ['years first',                              ['2025-12-31', '2026-01-02'],     'mdy', { order: 'ymd', sure: true,  mixed: false }],
  ['nothing',                                  ['', '-', 'n/a'],                 'mdy', { order: 'mdy', sure: true,  mixed: false }],
  ['serial numbers',                           ['46022', '46023.5'],             'dmy', { order: 'dmy', sure: true,  mixed: false }],
  ['short years first',                        ['25-12-31', '26-01-15'],         'dmy', { order: 'ymd', sure: true,  mixed: false }],
  ['what the usual order puts into the future', ['10/02/2026', '11/03/2026', '05/12/2026'], 'dmy', { order: 'mdy', sure: false, mixed: false }],
  ['the future in both orders',                ['05/06/2030'],                   'dmy', { order: 'dmy', sure: false, mixed: false }],
  ['months in letters',                        ['31 dic 2025', '2 ene 2026'],    'mdy', { order: 'mdy', sure: true,  mixed: false }],
])('a column of %s', (_, values, usual, found) => {
  expect(findDateOrder(values, usual, clock)).toEqual(found);
});

test('a value counts once, however often and in whatever case it is there', () => {
  const values = ['31/12/2025', '12/31/2025', ...new Array<string>(50).fill('12/30/2025')];
  const once = findDateOrder([...values, '30/12/2025', '29/12/2025'], 'dmy', clock);
  expect(once).toEqual({ order: 'dmy', sure: false, mixed: true });
});

// prettier-ignore
test.each([
  ['dates alone',                ['31/12/2025', '2026-01-02'],           1],
  ['half of them',               ['31/12/2025', 'Lima'],                 0.5],
  ['blanks and pending beside',  ['31/12/2025', '', '-', 'pendiente'],   1],
  ['numbers that may be serials', ['46022', '46023'],                    0],
  ['nothing',                    ['', 'n/a'],                            0],
  ['days in either order',       ['31/12/2025', '12/31/2025'],           1],
])('a column of %s: %3$d are dates', (_, values, share) => {
  expect(dateShare(values, clock)).toBe(share);
});
