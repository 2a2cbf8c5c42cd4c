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

// prettier-ignore
test.each([
  ['lastLook',     { moment: '20 nov 2026, 6:00 p.m.' }, 'Tu última visita: 20 nov 2026, 6:00 p.m.'],
  ['lastLook',     { moment: '20 nov 2026' },            'Tu última visita: 20 nov 2026.'],
  ['columnsLeft',  { columns: 'Nombre, Tel.' },          'No se importan: Nombre, Tel.'],
  ['callFailed',   { message: 'sin red' },               'La hoja de cálculo no pudo hacerlo: sin red. Intenta de nuevo; no se pierde nada de lo que escribiste.'],
] as const)('no sentence ends with two full stops: %s with %p', (key, places, sentence) => {
  expect(sayIn(sidebarTexts('es'))(key, places)).toBe(sentence);
});
