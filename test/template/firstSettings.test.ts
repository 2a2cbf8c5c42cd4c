import { firstSettings } from '../../src/template/firstSettings';
import { SHOWN_SHEETS } from '../../src/template/sheetIds';

test.each([
  ['2026-11-22', '2026-10-01', '2026-12-31'],
  ['2026-01-01', '2026-01-01', '2026-03-31'],
  ['2024-02-29', '2024-01-01', '2024-03-31'],
  ['2026-06-30', '2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-07-01', '2026-09-30'],
])('on %s the period proposed is the quarter from %s to %s', (today, periodStart, periodEnd) => {
  expect(firstSettings('en', 'en_US', today)).toMatchObject({ periodStart, periodEnd });
});

test.each([
  ['es_MX', 'MXN'],
  ['pt_BR', 'BRL'],
  ['es-ES', 'EUR'],
  ['en_US', 'USD'],
  ['es', 'USD'],
  ['', 'USD'],
])('the locale %s suggests %s', (locale, unit) => {
  expect(firstSettings('es', locale, '2026-11-22').unit).toBe(unit);
});

test.each([
  ['en', 'Mon-Fri'],
  ['es', 'Lun-Vie'],
  ['pt', 'Seg-Sex'],
] as const)('office hours in %s are on %s', (language, days) => {
  expect(firstSettings(language, 'en_US', '2026-11-22').calendar).toEqual([{ days, hours: '09:00-18:00' }]);
});

test('every sheet is proposed', () => {
  expect(firstSettings('en', 'en_US', '2026-11-22').sheets).toEqual(SHOWN_SHEETS);
});
