import { choicesOf, chosenDays, countryName } from '../../../src/sidebar/build/holidayChoices';

const OFFER = {
  countries: ['MX'],
  regions: [],
  from: '2026-10-01',
  to: '2027-04-01',
  days: [
    { day: '2026-11-16', name: 'Revolución', isPublic: true, isThere: false },
    { day: '2026-12-12', name: 'Guadalupe', isPublic: false, isThere: false },
    { day: '2026-12-25', name: 'Navidad', isPublic: true, isThere: true },
  ],
};

test('what the law asks for and Settings lacks is chosen', () => {
  expect(choicesOf(OFFER).map(({ isChosen }) => isChosen)).toEqual([true, false, false]);
  expect(chosenDays(choicesOf(OFFER))).toEqual([{ day: '2026-11-16', name: 'Revolución' }]);
});

test('a day that was moved is written as moved, one that was emptied is not, and two on one day are one', () => {
  const [first, second] = choicesOf(OFFER);
  if (!first || !second) throw new Error('Cannot choose: nothing was offered');
  const chosen = { ...second, isChosen: true };
  expect(chosenDays([{ ...first, day: '2026-11-20' }])).toEqual([{ day: '2026-11-20', name: 'Revolución' }]);
  expect(chosenDays([{ ...first, day: '' }])).toEqual([]);
  expect(chosenDays([first, { ...chosen, day: first.day }])).toEqual([{ day: '2026-11-16', name: 'Revolución' }]);
});

test('a country has its name in the language asked for', () => {
  expect(countryName('BR', 'es')).toBe('Brasil');
  expect(countryName('no code', 'es')).toBe('no code');
});
