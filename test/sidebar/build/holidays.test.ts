import type { HolidayOffer } from '../../../src/gas/calls';
import { Holidays } from '../../../src/sidebar/build/holidays';
import { LANGUAGES } from '../../../src/texts/language';
import { show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const offer: HolidayOffer = {
  countries: ['AR', 'MX'],
  regions: [{ code: 'JAL', name: 'Jalisco' }],
  from: '2026-10-01',
  to: '2027-03-31',
  days: [
    { day: '2026-11-16', name: 'Revolución', isPublic: true, isThere: false },
    { day: '2026-12-12', name: 'Guadalupe', isPublic: false, isThere: false },
    { day: '2026-12-25', name: 'Navidad', isPublic: true, isThere: true },
  ],
};

async function open(answers: Answers, locale = 'es_MX', language: 'en' | 'es' | 'pt' = 'en') {
  const fake = serverWith({ readHolidays: () => offer, ...answers });
  return { screen: await show(Holidays, { server: fake.server, locale, language }, language), ...fake };
}

// prettier-ignore
test.each([
  ['es_MX',  'MX'],
  ['pt_BR',  'BR'],
  ['en',     'US'],
  ['fil_PH', 'PH'],
  ['zh_Hant_TW', 'TW'],
])('in the locale %s the holidays of %s are asked for first', async (locale, country) => {
  const { screen, asked } = await open({}, locale);
  await screen.press('Show holidays');
  expect(asked).toEqual([['readHolidays', 'en', country, '']]);
});

test('the days are offered with what the law asks for ticked, and what is there already out of reach', async () => {
  const { screen } = await open({});
  await screen.press('Show holidays');
  expect(screen.lines()).toContain('From 1 oct 2026 to 31 mar 2027: the period and the next.');
  expect(screen.controls()).toEqual([
    'Country: Mexico of Argentina | Mexico',
    'State or region: Whole country of Whole country | Jalisco',
    '☑ Revolución',
    'Revolución: 2026-11-16',
    '☐ Guadalupe · usual, not by law',
    'Guadalupe: 2026-12-12',
    '☑ Navidad · already in Settings off',
    'Navidad: 2026-12-25 off',
    '[Add to Settings: 1]',
  ]);
});

test('a country is named in the language of the sidebar', async () => {
  const { screen } = await open({}, 'es_MX', 'pt');
  await screen.press('Ver feriados');
  expect(screen.controls()[0]).toBe('País: México of Argentina | México');
});

test('a region is asked for by its code, another country without one', async () => {
  const { screen, asked } = await open({});
  await screen.press('Show holidays');
  await screen.type('State or region', 'JAL');
  await screen.type('Country', 'AR');
  expect(asked.slice(1)).toEqual([
    ['readHolidays', 'en', 'MX', 'JAL'],
    ['readHolidays', 'en', 'AR', ''],
  ]);
});

test('what is ticked is written on the day it was moved to, and then it is there', async () => {
  let days = offer.days;
  const { screen, asked } = await open({
    readHolidays: () => ({ ...offer, days }),
    addHolidays: () => {
      days = offer.days.map((each) => ({ ...each, isThere: true }));
      return { added: 2 };
    },
  });
  await screen.press('Show holidays');
  await screen.tick('Guadalupe · usual, not by law');
  await screen.type('Guadalupe', '2026-12-11');
  await screen.press('Add to Settings: 2');
  expect(asked[1]).toEqual([
    'addHolidays',
    'en',
    [
      { day: '2026-11-16', name: 'Revolución' },
      { day: '2026-12-11', name: 'Guadalupe' },
    ],
  ]);
  expect(screen.lines()).toContain('Days added to Settings: 2.');
  expect(screen.controls()).toContain('[Add to Settings: 0] off');
});

test('a calendar without days says so and adds nothing', async () => {
  const { screen } = await open({ readHolidays: () => ({ ...offer, regions: [], days: [] }) });
  await screen.press('Show holidays');
  expect(screen.lines()).toContain('The calendar knows no holidays for these days.');
  expect(screen.controls()).toEqual(['Country: Mexico of Argentina | Mexico', '[Add to Settings: 0] off']);
});

// prettier-ignore
test.each([
  ['refused',    () => refuse('Build first.'), ['Build first. Try again'], '[Show holidays]'],
  ['on the way', silence,                      [],                         '[Show holidays] off'],
])('an offer that is %s', async (_, readHolidays, alerts, button) => {
  const { screen } = await open({ readHolidays });
  await screen.press('Show holidays');
  expect(screen.alerts()).toEqual(alerts);
  expect(screen.controls()).toContain(button);
});

test('days that could not be written stay ticked, and are tried again', async () => {
  const { screen, asked } = await open({ addHolidays: () => refuse('No room.') });
  await screen.press('Show holidays');
  await screen.press('Add to Settings: 1');
  expect(screen.alerts()).toEqual(['No room. Try again']);
  await screen.press('Try again');
  expect(asked[2]).toEqual(asked[1]);
  expect(screen.controls()).toContain('☑ Revolución');
});

test.each(LANGUAGES)('in %s nobody is left in the dark', async (language) => {
  const { screen } = await open({}, 'es_MX', language);
  const [button = ''] = screen.controls();
  await screen.press(button.slice(1, -1));
  expect(screen.faults()).toEqual([]);
});
