// What is typed or written into a cell → what the engine stores, read in the workbook's locale.
import { helpers } from '@odoo/o-spreadsheet';
import type { CellValue, Locale } from '@odoo/o-spreadsheet';
import { toEngineFormula } from './formulaText';
import { isDate } from './values';
import type { Zone } from './zone';

export interface CellInput {
  content: string;
  /** The number format the input brings along, used when the cell has none that suits. */
  dateFormat?: string;
}

/**
 * Text as a person types it: formula, number, date, TRUE, or plain text.
 *
 * @param text What is typed; a leading apostrophe keeps the rest as text.
 * @param locale The workbook's locale.
 */
export function readTyped(text: string, locale: Locale): CellInput {
  if (text.startsWith('=')) return { content: toEngineFormula(text, locale) };
  if (text.startsWith("'") || locale.decimalSeparator === '.') return { content: text };
  if (helpers.isNumber(text, locale)) return { content: canonicalNumber(text, locale) };
  // "1.5" means nothing where the decimal sign is a comma, but the engine would read it as a number.
  return { content: helpers.isNumber(text, EN_US) ? `'${text}` : text };
}

/**
 * Text for a cell in plain-text format. The engine takes any content that begins with `=` for a formula, whatever the
 * format, and shows apostrophes in plain text: such text is kept by an apostrophe in a cell without format.
 */
export function readPlainText(text: string): { content: string; format?: string } {
  const plain = text.startsWith("'") ? text.slice(1) : text;
  return plain.startsWith('=') ? { content: `'${plain}`, format: '' } : { content: plain };
}

/**
 * A value as `setValue` takes it. Text is read as if typed; null and undefined clear the cell.
 *
 * @param value number, text, boolean or Date; anything else is written as text, as Google does.
 */
export function readScriptValue(value: unknown, locale: Locale, zone: Zone): CellInput {
  if (value === null || value === undefined) return { content: '' };
  if (isDate(value)) return readDate(value, locale, zone);
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { content: String(value) };
  return readTyped(String(value), locale);
}

/** A calculated value as content that the engine reads as that value again: text that looks like anything else is kept text. */
export function contentOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const isOther =
    /^['=]|^(true|false)$/i.test(value) || helpers.isNumber(value, EN_US) || helpers.isDateTime(value, EN_US);
  return isOther ? `'${value}` : value;
}

const EN_US: Locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

function canonicalNumber(text: string, locale: Locale): string {
  const whole = locale.thousandsSeparator ? text.split(locale.thousandsSeparator).join('') : text;
  return whole.replace(locale.decimalSeparator, '.');
}

function readDate(date: Date, locale: Locale, zone: Zone): CellInput {
  if (!Number.isFinite(date.getTime())) throw new TypeError('Cannot write an invalid Date to a cell');
  const serial = zone.serialOf(date);
  const wholeDay = Number.isInteger(serial);
  return { content: String(serial), dateFormat: wholeDay ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss` };
}
