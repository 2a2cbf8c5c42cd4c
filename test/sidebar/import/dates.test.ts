import fc from 'fast-check';
import { dateShare, findDateOrder, readDate } from '../../../src/sidebar/import/dates';

// 2025-12-31 is 46022 days after 1899-12-30.
test.each([
  ['2025-12-31', 'dmy', 46022],
  ['2025/12/31', 'mdy', 46022],
  ['2025-12-31T18:00:00Z', 'dmy', 46022.75],
  ['2025-12-31T18:00:00.123-03:00', 'dmy', 46022.75],
  ['2025-12-31 18:00', 'dmy', 46022.75],
  ['2025-12-31 18:00:00 UTC', 'dmy', 46022.75],
  ['31/12/2025', 'dmy', 46022],
  ['31-12-2025', 'dmy', 46022],
  ['31.12.2025', 'dmy', 46022],
  ['31/12/25', 'dmy', 46022],
  ['12/31/2025', 'mdy', 46022],
  ['12/31/2025, 6:00 PM', 'mdy', 46022.75],
  ['12/31/2025 12:00 a.m.', 'mdy', 46022],
  ['31/12/2025 18h00', 'dmy', 46022.75],
  ['31 dic 2025', 'mdy', 46022],
  ['31 de dezembro de 2025', 'dmy', 46022],
  ['31 de diciembre de 2025', 'dmy', 46022],
  ['31-Dec-2025', 'dmy', 46022],
  ['Dec 31, 2025 18:00', 'dmy', 46022.75],
  ['December 31st, 2025', 'dmy', 46022],
  ['46022.75', 'dmy', 46022.75],
] as const)('readDate() reads %s as %s', (text, order, serial) => {
  expect(readDate(text, order)).toBeCloseTo(serial, 9);
});

test.each([
  'ayer',
  '',
  '31/02/2025',
  '31/13/2025',
  '2025-12-31 25:00',
  '12/31/2025 13:00 pm',
  '1/2',
  '12345678',
  '2025',
  'Foo 3, 2025',
])('readDate() refuses %p', (text) => {
  expect(readDate(text, 'dmy')).toBeUndefined();
});

test('readDate() reads back any day in any order', () => {
  const day = fc.date({ min: new Date('1960-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, monthDay] = date.toISOString().slice(0, 10).split('-');
      const serial = readDate(`${year}-${month}-${monthDay}`, 'ymd');
      expect(readDate(`${monthDay}/${month}/${year}`, 'dmy')).toBe(serial);
      expect(readDate(`${month}/${monthDay}/${year}`, 'mdy')).toBe(serial);
    }),
  );
});

test.each([
  ['31/12/2025', ['01/02/2025', '31/12/2025'], { order: 'dmy', sure: true }],
  ['12/31/2025', ['01/02/2025', '12/31/2025'], { order: 'mdy', sure: true }],
  ['ISO', ['2025-01-02', '2025-02-01T10:00:00Z', ''], { order: 'ymd', sure: true }],
  ['neither', ['01/02/2025', '03/04/2025'], { order: 'dmy', sure: false }],
  ['nothing', ['', ''], { order: 'dmy', sure: true }],
])('findDateOrder() judges a column by all its values: %s', (_, values, found) => {
  expect(findDateOrder(values, 'dmy')).toEqual(found);
});

test('findDateOrder() goes by the locale when the values fit both', () => {
  expect(findDateOrder(['01/02/2025'], 'mdy')).toEqual({ order: 'mdy', sure: false });
});

test('dateShare() counts dates among what is not blank, serial numbers apart', () => {
  expect(dateShare(['', '2025-01-02', 'Yes', '46022'])).toBeCloseTo(1 / 3);
  expect(dateShare(['', ''])).toBe(0);
});
