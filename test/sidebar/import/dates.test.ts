import fc from 'fast-check';
import { dateShare, findDateOrder } from '../../../src/sidebar/import/dateOrder';
import { clockOf, readDate } from '../../../src/sidebar/import/dates';
import { clock } from '../../support/importClock';

// 2025-12-31 is 46022 days after 1899-12-30.
test.each([
  ['2025-12-31', 'dmy', 46022],
  ['2025/12/31', 'mdy', 46022],
  ['2025-12-31 18:00', 'dmy', 46022.75],
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
  ['31-dic-25', 'mdy', 46022],
  ['31/dic/2025', 'dmy', 46022],
  ['31dic2025', 'dmy', 46022],
  ['31 de diciembre del 2025', 'dmy', 46022],
  ['31 de diciembre de 2025 a las 18:00', 'dmy', 46022.75],
  ['31 de dezembro de 2025 às 18:00', 'dmy', 46022.75],
  ['miércoles, 31 de diciembre de 2025', 'dmy', 46022],
  ['mié. 31/12/2025', 'dmy', 46022],
  ['quarta-feira, 31 de dezembro de 2025', 'dmy', 46022],
  ['Wednesday, December 31, 2025 at 6:00 PM', 'dmy', 46022.75],
  ['mar 31, 2026', 'dmy', 46112],
  ['martes 31 de marzo de 2026', 'dmy', 46112],
  ['2025-Dec-31', 'dmy', 46022],
  ['20251231', 'dmy', 46022],
  ['25-12-31', 'ymd', 46022],
  ['31/12/2025 6pm', 'dmy', 46022.75],
  ['31/12/2025 6 p. m.', 'dmy', 46022.75],
  ['31/12/2025 18:00h', 'dmy', 46022.75],
  ['31/12/2025 18 hrs', 'dmy', 46022.75],
  ['31/12/2025, 18.00', 'dmy', 46022.75],
  ['15/03/98', 'dmy', 35869],
  ['18:00 31/12/2025', 'dmy', 46022.75],
  ['6 pm, 31 de diciembre de 2025', 'dmy', 46022.75],
  ['18:00 del 31 de diciembre de 2025', 'dmy', 46022.75],
  ['31/12/2025 6 de la tarde', 'dmy', 46022.75],
  ['31 de dezembro de 2025 às 6 da tarde', 'dmy', 46022.75],
  ['31/12/2025 18:00 p. m.', 'dmy', 46022.75],
  ['31/12/2025 12 del mediodía', 'dmy', 46022.5],
  ['12/31/2025 noon', 'mdy', 46022.5],
  ['30/12/2025 24:00', 'dmy', 46022],
  ['20251231T180000', 'dmy', 46022.75],
  ['20251231180000', 'dmy', 46022.75],
  ['46022,75', 'dmy', 46022.75],
  ['(31/12/2025)', 'dmy', 46022],
  ['31 / 12 / 2025', 'dmy', 46022],
  ['Dec-31-25', 'dmy', 46022],
  ['1ro de enero de 2026', 'dmy', 46023],
  ['primero de enero de 2026', 'dmy', 46023],
  ['1767225600000.0', 'dmy', 46022.75],
  ['01/02/27', 'dmy', 46419],
] as const)('readDate() reads %s as %s', (text, order, serial) => {
  expect(readDate(text, order, clock)).toBeCloseTo(serial, 9);
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
  'marketing 3, 2025',
  '2025-12-31 18',
  '31/12/2025 hola',
  '31/12/2025 0 pm',
  '15/03/40',
])('readDate() refuses %p', (text) => {
  expect(readDate(text, 'dmy', clock)).toBeUndefined();
});

// 18:00 in Mexico City is midnight in UTC.
test.each([
  ['2026-01-01T00:00:00Z', 46022.75],
  ['2026-01-01 00:00:00 +0000 UTC', 46022.75],
  ['2025-12-31 19:00 America/Bogota', 46022.75],
  ['2026-01-01T00:00:00.123Z', 46022.75],
  ['2025-12-31T18:00:00-06:00', 46022.75],
  ['2025-12-31T21:00:00-0300', 46022.75],
  ['2026-01-01 00:00:00 UTC', 46022.75],
  ['2026-01-01 00:00+00', 46022.75],
  ['2026-01-01T00:00:00.000+0000', 46022.75],
  ['2026-01-01 00:00 (UTC)', 46022.75],
  ['31/12/2025 19:00 EST', 46022.75],
  ['Thu, 01 Jan 2026 00:00:00 +0000', 46022.75],
  ['Wed Dec 31 2025 18:00:00 GMT-0600 (hora estándar central)', 46022.75],
  ['Thu Jan  1 00:00:00 UTC 2026', 46022.75],
  ['1767225600000', 46022.75],
  ['1767225600', 46022.75],
])('readDate() brings %s to the spreadsheet’s own time', (text, serial) => {
  expect(readDate(text, 'dmy', clock)).toBeCloseTo(serial, 9);
});

test('readDate() takes the offset of the heading for times that name none, and never moves a day without time', () => {
  expect(readDate('2026-01-01 00:00', 'dmy', clock, 0)).toBeCloseTo(46022.75, 9);
  expect(readDate('2026-01-01T00:00-06:00', 'dmy', clock, 0)).toBeCloseTo(46023, 9);
  expect(readDate('2026-01-01', 'dmy', clock, 0)).toBe(46023);
});

test('readDate() goes by the clock of that day where clocks change', () => {
  const santiago = clockOf('America/Santiago', '2026-11-28');
  expect(readDate('2026-01-01T12:00Z', 'dmy', santiago)).toBeCloseTo(46023 + 9 / 24, 9);
  expect(readDate('2026-07-01T12:00Z', 'dmy', santiago)).toBeCloseTo(46204 + 8 / 24, 9);
});

test('readDate() reads back any day in any order', () => {
  const day = fc.date({ min: new Date('1960-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, monthDay] = date.toISOString().slice(0, 10).split('-');
      const serial = readDate(`${year}-${month}-${monthDay}`, 'ymd', clock);
      expect(readDate(`${monthDay}/${month}/${year}`, 'dmy', clock)).toBe(serial);
      expect(readDate(`${month}/${monthDay}/${year}`, 'mdy', clock)).toBe(serial);
    }),
  );
});

test.each([
  ['31/12/2025', ['01/02/2025', '31/12/2025'], 'dmy', true],
  ['12/31/2025', ['01/02/2025', '12/31/2025'], 'mdy', true],
  ['ISO', ['2025-01-02', '2025-02-01T10:00:00Z', ''], 'ymd', true],
  ['neither', ['01/02/2025', '03/04/2025'], 'dmy', false],
  ['nothing', ['', '', 'N/A', '-'], 'dmy', true],
  ['words', ['12-ene-26', '3 de abril de 2026'], 'dmy', true],
  ['two digits, the year first', ['26-03-02', '26-11-15', '25-01-30'], 'ymd', true],
  ['two digits, the year last', ['02-03-26', '15-11-26'], 'dmy', true],
  ['days to come in the usual order', ['11/12/2026', '10/12/2026'], 'mdy', false],
])('findDateOrder() judges a column by all its values: %s', (_, values, order, sure) => {
  expect(findDateOrder(values, 'dmy', clock)).toEqual({ order, sure, mixed: false });
});

test('findDateOrder() goes by the locale when the values fit both', () => {
  expect(findDateOrder(['01/02/2025'], 'mdy', clock)).toEqual({ order: 'mdy', sure: false, mixed: false });
});

test('findDateOrder() says that a column contradicts itself', () => {
  const values = ['25/03/2026', '26/03/2026', '03/25/2026'];
  expect(findDateOrder(values, 'mdy', clock)).toEqual({ order: 'dmy', sure: false, mixed: true });
});

test('dateShare() counts dates among what is not blank, serial numbers apart', () => {
  expect(dateShare(['', '2025-01-02', 'Yes', '46022', 'N/A'], clock)).toBeCloseTo(1 / 3);
  expect(dateShare(['', ''], clock)).toBe(0);
});
