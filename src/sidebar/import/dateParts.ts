// The year, month and day that a text begins with, however it is written.

import { monthOf, withoutWeekday } from './dateWords';

/** `ymd` covers ISO dates; `dmy` is 31/12/2025; `mdy` is 12/31/2025. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

export interface DateParts {
  /** As written: two digits are less than 100. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What follows the date. */
  readonly rest: string;
}

const END = '(?=$|[t\\s,])(.*)$';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${END}`);
const COMPACT = new RegExp(`^((?:19|20)\\d{2})()(\\d{2})(\\d{2})${END}`);
const SHORT_YEAR_FIRST = new RegExp(`^(\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})${END}`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${END}`);
const DAY_WORD =
  /^(\d{1,2})(?:st|nd|rd|th|ro|er|[oº°ª])?[\s\-/.]*(?:de |of )?(\p{L}+)\.?[\s\-/,.]*(?:del? |of )?(?:ano )?(\d{4}|'?\d{2})(?!\d)(.*)$/u;
const WORD_DAY = /^(\p{L}+)\.?[\s\-/]+(\d{1,2})(?:st|nd|rd|th)?[\s,\-/]+(?:del? )?(\d{4}|'\d{2})(?!\d)(.*)$/u;
const WORD_DAY_SHORT = /^(\p{L}+)-(\d{1,2})-(\d{2})(?!\d)(.*)$/u;
const YEAR_WORD = /^(\d{4})[\s\-/,.]+(\p{L}+)\.?[\s\-/]+(\d{1,2})(?!\d)(.*)$/u;
/** Mon Mar 2 16:00:00 UTC 2026 */
const YEAR_AFTER_TIME =
  /^(\p{L}+) +(\d{1,2}) +(\d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{1,5}(?:[+-]\d+)?| [+-]\d{4})?) +(\d{4})$/u;

/** 16:30 02/03/2026, 4:30 pm, 2 de marzo de 2026 */
const TIME_FIRST =
  /^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.? ?m\b\.?| ?h(?:rs?|s)?\b\.?)?|\d{1,2} ?(?:[ap]\.? ?m\b\.?|h(?:rs?|s)?\b\.?))[ ,–-]+(?:(?:del?|do|el|em|of|on) )?(.+)$/;

/**
 * Splits a text into a date and what follows it.
 *
 * @param text Lower case, without accents.
 * @param order How numeric dates are written.
 */
export function datePartsOf(text: string, order: DateOrder): DateParts | undefined {
  const plain = plainDate(text);
  const [, time, date] = TIME_FIRST.exec(plain) ?? [];
  const parts = date === undefined ? undefined : partsOfDate(date, order);
  return parts?.rest === '' ? { ...parts, rest: ` ${time ?? ''}` } : partsOfDate(plain, order);
}

/** Without brackets around it all and spaces around slashes; 14 digits are a date and a time. */
function plainDate(text: string): string {
  return text
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(\d) ?\/ ?(?=\d)/g, '$1/')
    .replace(/^primer[oa]? (?=de )/, '1 ')
    .replace(/^((?:19|20)\d{6})t?(\d{2})(\d{2})(\d{2})(?!\d)/, '$1 $2:$3:$4');
}

function partsOfDate(text: string, order: DateOrder): DateParts | undefined {
  const bare = withoutWeekday(text);
  return numeric(text, order) ?? worded(text) ?? (bare === text ? undefined : (numeric(bare, order) ?? worded(bare)));
}

/** Whether a text is a date with a year of four digits first, which has one order only. */
export function isYearFirst(text: string): boolean {
  return YEAR_FIRST.test(text) || COMPACT.test(text) || YEAR_WORD.test(text);
}

function numeric(text: string, order: DateOrder): DateParts | undefined {
  const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? (order === 'ymd' ? SHORT_YEAR_FIRST.exec(text) : null);
  if (first) return partsOf(first[1], first[3], first[4], first[5]);
  const [, one, , two, year, rest] = YEAR_LAST.exec(text) ?? [];
  return order === 'mdy' ? partsOf(year, one, two, rest) : partsOf(year, two, one, rest);
}

function worded(text: string): DateParts | undefined {
  const [, dayFirst, month, yearLast, rest] = DAY_WORD.exec(text) ?? [];
  if (month !== undefined) return partsOf(yearLast, monthOf(month), dayFirst, rest);
  const [, word, day, year, after] = WORD_DAY.exec(text) ?? WORD_DAY_SHORT.exec(text) ?? [];
  if (word !== undefined) return partsOf(year, monthOf(word), day, after);
  const [, yearFirst, name, dayLast, time] = YEAR_WORD.exec(text) ?? [];
  if (name !== undefined) return partsOf(yearFirst, monthOf(name), dayLast, time);
  const [, short, date, clock, full] = YEAR_AFTER_TIME.exec(text) ?? [];
  return short === undefined ? undefined : partsOf(full, monthOf(short), date, ` ${clock ?? ''}`);
}

function partsOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  rest = '',
): DateParts | undefined {
  if (year === undefined) return undefined;
  return { year: Number(year.replace("'", '')), month: Number(month), day: Number(day), rest };
}
