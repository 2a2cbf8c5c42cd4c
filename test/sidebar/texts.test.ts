import { LANGUAGES } from '../../src/texts/language';
import { sidebarTexts } from '../../src/texts/sidebar';
import { sidebarServerTexts } from '../../src/texts/sidebarServer';
import { sayIn } from '../../src/sidebar/say';

const placesOf = (texts: object): [string, string[]][] =>
  Object.entries(texts).map(([key, text]) => [key, [...String(text).matchAll(/\{\w+\}/g)].map(String).sort()]);

test.each(LANGUAGES)('every text of the sidebar in %s has the places of the English one', (language) => {
  expect(placesOf(sidebarTexts(language))).toEqual(placesOf(sidebarTexts('en')));
  expect(placesOf(sidebarServerTexts(language))).toEqual(placesOf(sidebarServerTexts('en')));
});

test('sayIn() fills the places of a text and leaves unknown ones to be seen', () => {
  const say = sayIn(sidebarTexts('es'));
  expect(say('rowsDone', { done: 5, total: 10 })).toBe('5 de 10 prospectos');
  expect(say('rowsDone', { done: 5 })).toBe('5 de {total} prospectos');
});
