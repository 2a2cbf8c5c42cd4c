import { showMoment, showNumber, showSerial, tagOf } from '../../src/sidebar/formats';

test.each([
  ['en_US', 'Dec 31, 2025'],
  ['es_MX', '31 dic 2025'],
  ['pt_BR', '31 de dez. de 2025'],
])('showSerial() writes a day in %s with the month in letters', (locale, text) => {
  expect(showSerial(46022, locale)).toBe(text);
});

test('showSerial() adds the time when there is one, to the minute', () => {
  expect(showSerial(46022.75, 'en_GB')).toBe('31 Dec 2025, 18:00');
});

test('showNumber() groups as the locale does', () => {
  expect([showNumber(1234567.5, 'en_US'), showNumber(1234567.5, 'pt_BR')]).toEqual(['1,234,567.5', '1.234.567,5']);
});

test.each([
  ['es_MX', 'es-MX'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['nonsense_!', 'en'],
  ['', 'en'],
])('tagOf() reads %s', (locale, tag) => {
  expect(tagOf(locale)).toBe(tag);
});

test.each([
  ['2026-12-25 09:00', 'en_GB', '25 Dec 2026, 09:00'],
  ['2026-12-25 09:00', 'es_MX', '25 dic 2026, 9:00 a.m.'],
  ['later', 'es_MX', 'later'],
])('showMoment(%j) in %s is %j', (moment, locale, text) => {
  expect(showMoment(moment, locale).replace(/\s/g, ' ')).toBe(text);
});
