// Dates as CRMs and spreadsheets write them, to serial numbers without a zone.

import { wallMsToSerial } from '../../calendar/serial';

/** `ymd` covers ISO dates; `dmy` is 31/12/2025; `mdy` is 12/31/2025. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * In which order a column writes day, month and year, judged over all its values.
 *
 * @param values The cells as text; blanks do not count.
 * @param usual The order to take when the values fit both.
 * @returns The order, and whether it is sure or a guess.
 */
export function findDateOrder(values: readonly string[], usual: 'dmy' | 'mdy'): { order: DateOrder; sure: boolean } {
  const filled = [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
  const fits = (order: DateOrder): number => filled.filter((value) => readDate(value, order) !== undefined).length;
  if (filled.length > 0 && filled.every((value) => YEAR_FIRST.test(value) || SERIAL.test(value)))
    return { order: 'ymd', sure: true };
  const [dmy, mdy] = [fits('dmy'), fits('mdy')];
  return dmy === mdy ? { order: usual, sure: filled.length === 0 } : { order: dmy > mdy ? 'dmy' : 'mdy', sure: true };
}

/** How many of the values read as dates in some order, as a share of those not blank. */
export function dateShare(values: readonly string[]): number {
  const filled = values.filter((value) => value.trim() !== '');
  const isDate = (value: string): boolean =>
    !SERIAL.test(value.trim()) && (readDate(value, 'dmy') ?? readDate(value, 'mdy')) !== undefined;
  return filled.length === 0 ? 0 : filled.filter(isDate).length / filled.length;
}

/**
 * The serial number of a date and time, or undefined when the text is not one.
 *
 * An offset such as `Z` or `-03:00` is dropped: a CRM exports the hour its people know, and the serial keeps that hour.
 *
 * @param text For example `2025-12-31T18:05:00Z`, `31/12/2025 18:05`, `12-31-25 6:05 PM`, `31 dic 2025`.
 * @param order How numeric dates are written, year last.
 */
export function readDate(text: string, order: DateOrder): number | undefined {
  const value = text.trim().toLowerCase();
  if (SERIAL.test(value)) return serialWithin(Number(value));
  const parts = yearFirst(value) ?? numeric(value, order) ?? worded(value);
  if (parts === undefined) return undefined;
  const day = serialOfDay(parts.year, parts.month, parts.day);
  const time = readTime(parts.rest);
  return day === undefined || time === undefined ? undefined : day + time;
}

const SERIAL = /^\d{5}(?:\.\d+)?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[t\s,])(.*)$/i;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?=$|[t\s,])(.*)$/i;
const DAY_WORD = /^(\d{1,2})[\s-]+(?:de\s+)?(\p{L}+)\.?[\s,-]+(?:de\s+)?(\d{4})(.*)$/u;
const WORD_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(.*)$/u;
const TIME =
  /^[t,\s]*(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(?:z|utc|gmt|[a-z]{2,5})?\s*(?:[-+]\d{2}:?\d{2})?$/;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

function yearFirst(value: string): DateParts | undefined {
  const [, year, month, day, rest = ''] = YEAR_FIRST.exec(value) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day), rest };
}

function numeric(value: string, order: DateOrder): DateParts | undefined {
  const [, first, second, year, rest = ''] = YEAR_LAST.exec(value) ?? [];
  if (year === undefined) return undefined;
  const [day, month] = order === 'mdy' ? [second, first] : [first, second];
  return { year: Number(year) + (year.length === 2 ? 2000 : 0), month: Number(month), day: Number(day), rest };
}

function worded(value: string): DateParts | undefined {
  const [, day, month, year, rest = ''] = DAY_WORD.exec(value) ?? [];
  if (month !== undefined) return { year: Number(year), month: monthOf(month), day: Number(day), rest };
  const [, word, date, full, after = ''] = WORD_DAY.exec(value) ?? [];
  return word === undefined ? undefined : { year: Number(full), month: monthOf(word), day: Number(date), rest: after };
}

/** The number of a month named in English, Spanish or Portuguese, in full or by its first letters; 0 when unknown. */
function monthOf(word: string): number {
  const names = [
    'jan ene',
    'feb fev',
    'mar',
    'apr abr',
    'may mai',
    'jun',
    'jul',
    'aug ago',
    'sep set',
    'oct out',
    'nov',
    'dec dic dez',
  ];
  return names.findIndex((starts) => starts.split(' ').includes(word.slice(0, 3))) + 1;
}

function serialOfDay(year: number, month: number, day: number): number | undefined {
  const utcMs = Date.UTC(year, month - 1, day);
  const back = new Date(utcMs);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return serialWithin(wallMsToSerial(utcMs));
}

// 1950 to 2150: outside it a number is more likely something else.
function serialWithin(serial: number): number | undefined {
  return serial >= 18264 && serial < 91313 ? serial : undefined;
}

function readTime(rest: string): number | undefined {
  if (rest.trim() === '') return 0;
  const [, hours, minutes, seconds = '0', half] = TIME.exec(rest) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || (half !== undefined && Number(hours) > 12))
    return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
}
