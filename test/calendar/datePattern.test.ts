import { datePattern, dayByPattern } from '../../src/calendar/datePattern';

test.each([
  ['en_US', 'm/d/yyyy'],
  ['en_GB', 'dd/mm/yyyy'],
  ['en_CA', 'yyyy-mm-dd'],
  ['es_MX', 'dd/mm/yyyy'],
  ['es_ES', 'd/m/yyyy'],
  ['es_CO', 'dd/mm/yyyy'],
  ['es_CL', 'dd-mm-yyyy'],
  ['pt_BR', 'dd/mm/yyyy'],
  ['pt_PT', 'dd/mm/yyyy'],
  ['de', 'dd.mm.yyyy'],
  ['de_DE', 'dd.mm.yyyy'],
  ['sv_SE', 'yyyy-mm-dd'],
  ['lt', 'yyyy-mm-dd'],
  ['zh_CN', 'yyyy/m/d'],
  ['ja', 'yyyy/mm/dd'],
  ['ko', 'yyyy.m.d'],
  ['hu', 'yyyy.mm.dd'],
  ['bg', 'dd.mm.yyyy'],
  ['ar_EG', 'd/m/yyyy'],
  ['th', 'd/m/yyyy'],
  ['fa', 'yyyy/m/d'],
])('dates of %s are written %s', (locale, pattern) => {
  expect(datePattern(locale)).toBe(pattern);
});

test.each(['', 'xx', 'no locale', '_'])('where the machine does not know the locale %j, dates are ISO', (locale) => {
  expect(datePattern(locale)).toBe('yyyy-mm-dd');
});

test.each([
  ['2026-01-05', 'dd/mm/yyyy', '05/01/2026'],
  ['2026-01-05', 'm/d/yyyy', '1/5/2026'],
  ['2026-01-05 16:00', 'dd.mm.yyyy', '05.01.2026 16:00'],
  ['2026-01-05', 'yyyy-mm-dd', '2026-01-05'],
  ['2026-01-05 – 2026-03-31', 'dd/mm/yyyy', '05/01/2026 – 31/03/2026'],
  ['', 'dd/mm/yyyy', ''],
])('%j by %s is %j', (day, pattern, written) => {
  expect(dayByPattern(day, pattern)).toBe(written);
});
