import { toEngineLocale } from '../../../src/host/engine/locale';

// prettier-ignore
test.each([
  // code,  decimal, thousands, argument, week starts, time
  ['en_US', '.',     ',',       ',',      7,           'hh:mm:ss a'],
  ['en_GB', '.',     ',',       ',',      1,           'hh:mm:ss'],
  ['es_MX', '.',     ',',       ',',      1,           null],
  ['es_PE', '.',     ',',       ',',      1,           null],
  ['es_ES', ',',     '.',       ';',      1,           'hh:mm:ss'],
  ['es_AR', ',',     '.',       ';',      1,           null],
  ['es_CL', ',',     '.',       ';',      1,           null],
  ['es_CO', ',',     '.',       ';',      1,           null],
  ['pt_BR', ',',     '.',       ';',      1,           'hh:mm:ss'],
  ['pt_PT', ',',     ' ',       ';',      1,           'hh:mm:ss'],
  ['fr_FR', ',',     ' ',       ';',      1,           'hh:mm:ss'],
  ['de_DE', ',',     '.',       ';',      1,           'hh:mm:ss'],
])('%s writes 1%s5 and 1%s000, and separates arguments by %s', (code, decimal, thousands, argument, week, time) => {
  const locale = toEngineLocale(code);
  expect(locale).toMatchObject({
    code, name: code, decimalSeparator: decimal, thousandsSeparator: thousands, formulaArgSeparator: argument, weekStart: week,
    ...(time !== null && { timeFormat: time }),
  });
});

// prettier-ignore
test.each([
  ['en_US', 'm/d/yyyy'],
  ['en_GB', 'dd/mm/yyyy'],
  ['es_MX', 'dd/mm/yyyy'],
  ['es_ES', 'd/m/yyyy'],
  ['es_CL', 'dd-mm-yyyy'],
  ['pt_BR', 'dd/mm/yyyy'],
])('days of %s are written %s', (code, pattern) => {
  expect(toEngineLocale(code).dateFormat).toBe(pattern);
});
