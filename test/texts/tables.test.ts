// Every table of words in src/texts/, in the three languages.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import formulas from 'acuerdo:formulas';
import { LANGUAGES } from '../../src/texts/language';

type Table = ReadonlyMap<string, readonly string[]>;

const folder = path.join(__dirname, '../../src/texts');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/'));
/** Its English is written once, in the doc comments of src/functions/. */
const HELP = 'formulas';
const parts = [...files.flatMap((file) => /^([\w/]+)\.en\.ts$/.exec(file)?.[1] ?? []), HELP];
const partsByLanguage = parts.flatMap((part) => LANGUAGES.map((language) => ({ part, language })));
const translations = partsByLanguage.filter(({ language }) => language !== 'en');

/** A part's words: `errors.en.ts` exports `errorsEn`, a table or a function that makes it. */
async function tableOf(part: string, language: string): Promise<Table> {
  if (part === HELP && language === 'en') return englishHelp();
  const module: Record<string, unknown> = await import(path.join(folder, `${part}.${language}.ts`));
  const found = module[`${path.basename(part)}${language.slice(0, 1).toUpperCase()}${language.slice(1)}`];
  const table: unknown = typeof found === 'function' ? found() : found;
  if (typeof table !== 'object' || table === null) throw new Error(`Cannot read ${part}.${language}: it is no table`);
  return new Map(Object.entries(table).map(([key, words]) => [key, listOf(words)]));
}

function listOf(words: unknown): string[] {
  return typeof words === 'object' && words !== null ? Object.values(words) : [String(words)];
}

function englishHelp(): Table {
  return new Map(formulas.map(({ name, summary, params }) => [name, [summary, ...params.map(({ help }) => help)]]));
}

const placesIn = (words: readonly string[]): string[] => [...words.join('\n').matchAll(/\{\w+\}/g)].map(String).sort();

const wrong = (table: Table, isWrong: (word: string, key: string) => boolean): string[] =>
  [...table].flatMap(([key, words]) => words.filter((word) => isWrong(word, key)).map((word) => `${key}: ${word}`));

/** A key such as `tab` may be what English says; one such as `menu.help` or `tryAgain` may not. */
const isEnglishWord = (language: string, key: string): boolean => language === 'en' && /^[a-z]+$/.test(key);

test('every part is there in every language, and nothing else', () => {
  const translated = files.filter((file) => /\.\w+\.ts$/.test(file));
  expect(parts.length).toBeGreaterThanOrEqual(5);
  const wanted = partsByLanguage.map(({ part, language }) => `${part}.${language}.ts`);
  expect([...translated, `${HELP}.en.ts`].sort()).toEqual(wanted.sort());
});

test.each(translations)('$part has the same keys in $language as in English, in the same order', async (which) => {
  const keys = [...(await tableOf(which.part, which.language)).keys()];
  expect(keys.length).toBeGreaterThan(0);
  expect(keys).toEqual([...(await tableOf(which.part, 'en')).keys()]);
});

test.each(translations)('$part has the same places to fill in $language as in English', async (which) => {
  const english = await tableOf(which.part, 'en');
  const table = await tableOf(which.part, which.language);
  const places = (words: Table) => [...words].map(([key, list]) => `${key} ${placesIn(list).join(' ')}`);
  expect(places(table)).toEqual(places(english));
});

test.each(partsByLanguage)('$part in $language says something under every key', async ({ part, language }) => {
  const table = await tableOf(part, language);
  expect(wrong(table, (word) => typeof word !== 'string' || word === '')).toEqual([]);
  expect([...table].filter(([, words]) => words.length === 0)).toEqual([]);
  expect(wrong(table, (word, key) => word === key && !isEnglishWord(language, key))).toEqual([]);
});

test.each(partsByLanguage)('$part in $language is neatly typed', async ({ part, language }) => {
  const table = await tableOf(part, language);
  expect(wrong(table, (word) => word !== word.trim() || / {2}|\t|\n/.test(word))).toEqual([]);
  expect(wrong(table, (word) => /[{}]/.test(word.replace(/\{\w+\}/g, '')))).toEqual([]);
  expect(wrong(table, (word) => /\.\.\.|\s[.,]|\uFFFD/.test(word) || word !== word.normalize('NFC'))).toEqual([]);
});

test.each(translations)('no sentence of $part is left in English in $language', async (which) => {
  const english = new Set([...(await tableOf(which.part, 'en')).values()].flat());
  const table = await tableOf(which.part, which.language);
  expect(wrong(table, (word) => word.split(' ').length > 3 && english.has(word))).toEqual([]);
});
