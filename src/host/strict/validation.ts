// Google refuses what a script writes into a cell whose data validation refuses it.
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import type { CellValue, DataValidationRule, Getters, Locale } from '@odoo/o-spreadsheet';
import type { Document } from '../document';
import { toA1 } from '../services/range/area';

/** A value on its way into a cell, as the engine will read it. */
interface Written {
  readonly row: number;
  readonly col: number;
  readonly content?: string;
}

/** Throws Google's refusal for the first cell whose rule does not hold what is written; blanks and formulas pass. */
export function checkValidations(document: Document, sheetId: string, cells: readonly Written[]): void {
  const strict = document
    .validations()
    .getDataValidationRules(sheetId)
    .filter(({ isBlocking }) => isBlocking);
  for (const rule of strict) {
    let allowed: readonly string[] | undefined;
    for (const { row, col, content = '' } of cells) {
      if (content === '' || content.startsWith('=') || !covers(rule, row, col)) continue;
      allowed ??= allowedValues(document, rule);
      if (!holds(rule, content, allowed, document.locale())) throw new Error(refusal(row, col, rule, allowed));
    }
  }
}

function covers({ ranges }: DataValidationRule, row: number, col: number): boolean {
  return ranges.some(({ zone }) => zone.top <= row && row <= zone.bottom && zone.left <= col && col <= zone.right);
}

function holds(
  { criterion }: DataValidationRule,
  content: string,
  allowed: readonly string[],
  locale: Locale,
): boolean {
  const { type, values } = criterion;
  const text = content.replace(/^'/, '');
  if (type === 'isValueInList' || type === 'isValueInRange') return allowed.includes(text);
  if (type === 'isBoolean') return /^(TRUE|FALSE)$/i.test(content);
  const [first = ''] = values;
  const ofText = TEXTS[type];
  if (ofText) return ofText(text.toLowerCase(), first.toLowerCase());
  const number = numberOf(content, locale);
  const ofNumber = NUMBERS[type];
  if (ofNumber) return ofNumber(number, values.map(Number));
  const ofDay = DAYS[type];
  return !ofDay || ofDay(Math.floor(number), values.map(Number).map(Math.floor));
}

type OfNumbers = (number: number, bounds: readonly number[]) => boolean;

/** What is no number meets none of them. */
const NUMBERS: Readonly<Record<string, OfNumbers>> = {
  dateIsValid: (number) => Number.isFinite(number),
  isBetween: (number, [least = NaN, most = NaN]) => number >= least && number <= most,
  isNotBetween: (number, [least = NaN, most = NaN]) => number < least || number > most,
  isEqual: (number, [bound]) => number === bound,
  isNotEqual: (number, [bound]) => Number.isFinite(number) && number !== bound,
  isGreaterOrEqualTo: (number, [bound = NaN]) => number >= bound,
  isGreaterThan: (number, [bound = NaN]) => number > bound,
  isLessOrEqualTo: (number, [bound = NaN]) => number <= bound,
  isLessThan: (number, [bound = NaN]) => number < bound,
};

/** A time of the day makes no difference. */
const DAYS: Readonly<Record<string, OfNumbers>> = {
  dateIs: (day, [bound]) => day === bound,
  dateIsBefore: (day, [bound = NaN]) => day < bound,
  dateIsAfter: (day, [bound = NaN]) => day > bound,
  dateIsOnOrBefore: (day, [bound = NaN]) => day <= bound,
  dateIsOnOrAfter: (day, [bound = NaN]) => day >= bound,
  dateIsBetween: (day, [first = NaN, last = NaN]) => day >= first && day <= last,
  dateIsNotBetween: (day, [first = NaN, last = NaN]) => day < first || day > last,
};

const TEXTS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  containsText: (text, wanted) => text.includes(wanted),
  notContainsText: (text, wanted) => !text.includes(wanted),
  isEqualText: (text, wanted) => text === wanted,
  isEmail: (text) => /^[\w.%+-]+@[a-z\d.-]+\.[a-z]{2,63}$/.test(text),
  isLink: (text) => /^(https?:\/\/|www\.)\S+\.\S+$/.test(text),
};

/** The number, percentage or date that the engine will read; NaN for a text. */
function numberOf(content: string, locale: Locale): number {
  if (helpers.isNumber(content, DEFAULT_LOCALE)) return helpers.toNumber({ value: content }, DEFAULT_LOCALE);
  return helpers.isDateTime(content, locale) ? helpers.toNumber({ value: content }, locale) : NaN;
}

function allowedValues(document: Document, { criterion }: DataValidationRule): string[] {
  if (criterion.type === 'isValueInList') return [...criterion.values];
  const [source] = criterion.values;
  return criterion.type === 'isValueInRange' && source !== undefined ? valuesIn(document.read(), source) : [];
}

function valuesIn(getters: Getters, source: string): string[] {
  const { sheetId, zone } = getters.getRangeFromSheetXC('', source);
  return getters.getEvaluatedCellsInZone(sheetId, zone).map(({ value }) => textOf(value));
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

function refusal(row: number, col: number, { criterion }: DataValidationRule, allowed: readonly string[]): string {
  const cell = toA1({ top: row, bottom: row, left: col, right: col });
  const violates = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  const isList = criterion.type === 'isValueInList';
  return isList ? `${violates} Please enter one of the following values: ${allowed.join(', ')}.` : violates;
}
