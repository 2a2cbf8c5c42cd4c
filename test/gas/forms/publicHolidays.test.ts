import { knownCountries, publicHolidays, regionsOf } from '../../../src/gas/forms/publicHolidays';

// prettier-ignore
test.each([
  ['MX', '',   '2026-11-01', '2026-12-31', ['2026-11-16 Día de la Revolución', '2026-12-25 Navidad']],
  ['MX', '',   '2031-02-01', '2031-02-28', ['2031-02-03 Día de la Constitución']],
  ['BR', '',   '2027-03-01', '2027-04-30', ['2027-03-26 Sexta-Feira Santa', '2027-04-21 Dia de Tiradentes']],
  ['BR', 'SP', '2026-07-01', '2026-07-31', ['2026-07-09 Revolução Constitucionalista']],
  ['BR', 'RJ', '2026-07-01', '2026-07-31', []],
  ['CO', '',   '2026-01-01', '2026-01-31', ['2026-01-01 Año Nuevo', '2026-01-12 Día de los Reyes Magos']],
  ['US', '',   '2026-11-20', '2026-12-31', ['2026-11-26 Thanksgiving Day', '2026-12-25 Christmas Day']],
  ['XX', '',   '2026-01-01', '2026-12-31', []],
])('the holidays by law of %s %s from %s to %s', (country, region, from, to, wanted) => {
  const byLaw = publicHolidays(country, region, from, to).filter(({ isPublic }) => isPublic);
  expect(byLaw.map(({ day, name }) => `${day} ${name}`)).toEqual(wanted);
});

test('what is only usual says so: Carnaval in Brazil is no holiday by law', () => {
  const days = publicHolidays('BR', '', '2026-02-01', '2026-02-28');
  expect(days).toEqual([
    { day: '2026-02-16', name: 'Carnaval', isPublic: false },
    { day: '2026-02-17', name: 'Carnaval', isPublic: false },
  ]);
});

test('eleven countries are known, and the regions that keep days of their own', () => {
  expect(knownCountries()).toEqual(['MX', 'BR', 'CO', 'AR', 'CL', 'PE', 'EC', 'UY', 'ES', 'PT', 'US']);
  expect(regionsOf('BR')).toContainEqual({ code: 'SP', name: 'São Paulo' });
  expect(regionsOf('ES').length).toBeGreaterThan(15);
  expect(regionsOf('UY')).toEqual([]);
  expect(regionsOf('XX')).toEqual([]);
});

test.each(knownCountries())('%s has its holidays in each of ten years', (country) => {
  for (let year = 2025; year < 2035; year++) {
    const days = publicHolidays(country, '', `${year}-01-01`, `${year}-12-31`);
    expect(days.filter(({ isPublic }) => isPublic).length).toBeGreaterThan(4);
    expect(days[0]?.day).toBe(`${year}-01-01`);
  }
});
