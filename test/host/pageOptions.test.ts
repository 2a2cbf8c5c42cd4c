import { readOptions } from '../../src/host/page/options';

test.each([
  ['', 'es-MX', 'America/Monterrey', 'es_MX', 'America/Monterrey'],
  ['', 'es-419', 'America/Bogota', 'es_MX', 'America/Bogota'],
  ['', 'pt', 'America/Sao_Paulo', 'pt_BR', 'America/Sao_Paulo'],
  ['', 'ja-JP', 'Asia/Tokyo', 'en_US', 'Asia/Tokyo'],
  ['?locale=es_ES&timeZone=Europe/Madrid', 'en-US', 'UTC', 'es_ES', 'Europe/Madrid'],
  ['?locale=klingon&timeZone=Mars/Olympus', 'pt-BR', 'America/Manaus', 'pt_BR', 'America/Manaus'],
  ['?timeZone=', 'en-GB', 'Europe/London', 'en_GB', 'Europe/London'],
])('query "%s" in a browser of %s and %s opens a workbook of %s in %s', (query, language, zone, locale, timeZone) => {
  expect(readOptions(query, language, zone)).toEqual({ locale, timeZone });
});

test('a test may fix the clock', () => {
  expect(readOptions('?now=2026-11-02T15:00:00Z', 'en-US', 'UTC').now).toBe('2026-11-02T15:00:00Z');
});
