// How a custom function says what is wrong: function, place, what was got, in the spreadsheet's language.

import { errorTexts } from '../texts/errors';
import type { ErrorTexts } from '../texts/errors.en';
import { wordsLocale } from './environment';
import { isBlank } from './cells/isBlank';
import { isDate } from './cells/isDate';
import { isErrorText } from './cells/isErrorText';
import { wallMsToText } from './dates/isoText';
import { spreadsheetZone } from './dates/spreadsheetZone';

export type ErrorKey = keyof ErrorTexts;

/** The function and the parameter a message is about. */
export interface Named {
  /** The custom function, as typed in the sheet. */
  readonly caller: string;
  /** The parameter, as the user sees it: `as_of`. */
  readonly name: string;
}

/** A parameter with its size, which decides how a place in it is described. */
export interface Sized extends Named {
  readonly rows: number;
  readonly columns: number;
}

type Words = Readonly<Record<string, string | number>>;

/** Throws an Error about an argument as a whole. */
export function fail(argument: Named, key: ErrorKey, words: Words = {}): never {
  const texts = errorTexts(wordsLocale());
  throw new Error(`${argument.caller}: ${argument.name}: ${filled(texts[key], words)}`);
}

/** Throws an Error about one cell of an argument, rows and columns counted from 0 here and from 1 in the message. */
export function failCell(
  argument: Sized,
  row: number,
  column: number,
  key: ErrorKey,
  value: unknown,
  more: Words = {},
): never {
  const texts = errorTexts(wordsLocale());
  const words = { row: row + 1, column: column + 1, argument: argument.name };
  const isOne = argument.rows === 1 && argument.columns === 1;
  const place = isOne ? argument.name : filled(argument.columns === 1 ? texts.inRow : texts.inCell, words);
  const text = texts[keyFor(key, value)];
  throw new Error(`${argument.caller}: ${place}: ${filled(text, { value: shown(value), ...more })}`);
}

/** A value as a message shows it: text quoted, dates as the locale writes them. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!isDate(value) || Number.isNaN(value.getTime())) return String(value);
  return wallMsToText(value.getTime() + spreadsheetZone().offsetAt(value.getTime()), wordsLocale());
}

/** An error cell or a blank explains itself better than "is not a number" would. */
function keyFor(key: ErrorKey, value: unknown): ErrorKey {
  if (isBlank(value)) return 'missing';
  return typeof value === 'string' && isErrorText(value) ? 'errorCell' : key;
}

function filled(text: string, words: Words): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''));
}
