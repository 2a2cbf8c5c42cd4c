// How each matched column is read: in which date order, with which decimal mark. Found here, changeable by the user.

import type { ImportField } from '../../gas/import/importTypes';
import { isBlankCell } from './blankCell';
import { dateShare, findDateOrder } from './dateOrder';
import type { FoundOrder } from './dateOrder';
import type { Clock, DateOrder } from './dates';
import type { Mapping } from './matchHeadings';
import { findDecimalMark, readNumber } from './numbers';
import type { DecimalMark } from './numbers';
import type { SourceTable } from './table';
import { headingOffset } from './zoneNames';
import type { Distance } from './zoneNames';

interface Marked {
  readonly mark: DecimalMark;
  readonly sure: boolean;
}

/** `sure` is false when the values fit another reading as well. */
export type Reading =
  | { readonly kind: 'text' | 'accepted' }
  | ({ readonly kind: 'count' | 'number' } & Marked)
  /** `scale` is what all of it is written as: 1 or 100. */
  | ({ readonly kind: 'percent'; readonly scale: 1 | 100 } & Marked)
  /** `offset`: the distance from UTC that the heading names. */
  | ({ readonly kind: 'date'; readonly offset?: Distance } & FoundOrder);

/** Field key → how its column is read. */
export type Readings = Readonly<Record<string, Reading>>;

/** What a locale writes when the values themselves do not tell. */
export interface Usual {
  readonly order: 'dmy' | 'mdy';
  readonly mark: DecimalMark;
}

/**
 * What a locale usually writes.
 *
 * @param locale For example `es_MX` or `en-US`.
 */
export function usualOf(locale: string): Usual {
  const [language = 'en', region = ''] = locale.replace('_', '-').split('-');
  const tag = [language, region].filter(Boolean).join('-');
  return {
    order: isMonthFirst(language.toLowerCase(), region.toUpperCase()) ? 'mdy' : 'dmy',
    mark: decimalMarkOf(tag),
  };
}

/** What columns are judged against. */
export interface Habits {
  readonly usual: Usual;
  readonly clock: Clock;
}

/**
 * Finds how to read every matched column, over all its values. The date order that any column of the file proves holds for
 * those that fit several.
 *
 * @param table The file.
 * @param mapping Field key → column of the file.
 * @param fields The columns of the Leads sheet.
 */
export function findReadings(
  table: SourceTable,
  mapping: Mapping,
  fields: readonly ImportField[],
  { usual, clock }: Habits,
): Readings {
  const valuesOf = (column: number): string[] => table.rows.map(({ cells }) => cells[column] ?? '');
  const proved = provedOrder(
    table.headings.map((_, column) => valuesOf(column)),
    clock,
  );
  const habits = { usual: { ...usual, order: proved ?? usual.order }, clock };
  const dated: readonly ImportField[] = [...fields, { key: 'close_date', heading: '', kind: 'date' }];
  const entries = dated.flatMap((field) => {
    const column = mapping[field.key];
    if (column === undefined) return [];
    const reading = readingOf(field, valuesOf(column), habits);
    return [[field.key, withHeading(provenBy(proved, reading), table.headings[column] ?? '')] as const];
  });
  return Object.fromEntries(entries);
}

/** The order of day and month that a column of the file proves; undefined when none does or two disagree. */
function provedOrder(columns: readonly (readonly string[])[], clock: Clock): 'dmy' | 'mdy' | undefined {
  const orders = columns
    .filter((values) => values.some(looksNumeric) && dateShare(values.slice(0, 50), clock) > 0.5)
    .map((values) => [findDateOrder(values, 'dmy', clock), findDateOrder(values, 'mdy', clock)])
    .flatMap(([first, second]) => (first?.sure && first.order === second?.order ? [first.order] : []))
    .filter((order) => order !== 'ymd');
  return new Set(orders).size === 1 ? orders[0] : undefined;
}

function looksNumeric(value: string): boolean {
  return /^\D*\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(value);
}

function provenBy(proved: DateOrder | undefined, reading: Reading): Reading {
  const isProven = reading.kind === 'date' && reading.order === proved && !reading.mixed;
  return isProven ? { ...reading, sure: true } : reading;
}

function withHeading(reading: Reading, heading: string): Reading {
  const offset = headingOffset(heading);
  return reading.kind === 'date' && offset !== undefined ? { ...reading, offset } : reading;
}

function readingOf({ key, kind }: ImportField, values: readonly string[], { usual, clock }: Habits): Reading {
  if (key === 'accepted') return { kind: 'accepted' };
  const read = kind === 'own' ? ownKind(values, usual, clock) : kind;
  if (read === 'text') return { kind: 'text' };
  if (read === 'date' || (read === 'action' && dateShare(values, clock) > 0.5)) {
    return { kind: 'date', ...findDateOrder(values, usual.order, clock) };
  }
  const found = findDecimalMark(values, usual.mark);
  if (read === 'percent') return { kind: 'percent', ...found, scale: scaleOf(values, found.mark) };
  return { kind: read === 'action' ? 'count' : 'number', ...found };
}

/** What a column of the user's own holds: dates or numbers where all do, else text. */
function ownKind(values: readonly string[], usual: Usual, clock: Clock): 'text' | 'date' | 'number' {
  const filled = values.filter((value) => !isBlankCell(value));
  if (filled.length > 0 && dateShare(filled, clock) === 1) return 'date';
  const { mark } = findDecimalMark(filled, usual.mark);
  const isAmount = (value: string): boolean => !/^\+|^0\d|\d{11}/.test(value) && readNumber(value, mark) !== undefined;
  return filled.length > 0 && filled.every(isAmount) ? 'number' : 'text';
}

/** 85 or 0.85: one number above 1 without a percent sign and the whole column counts to 100. */
function scaleOf(values: readonly string[], mark: DecimalMark): 1 | 100 {
  return values.some((value) => !value.includes('%') && (readNumber(value, mark) ?? 0) > 1) ? 100 : 1;
}

function isMonthFirst(language: string, region: string): boolean {
  return language === 'en' && (region === '' || region === 'US' || region === 'PH');
}

function decimalMarkOf(tag: string): DecimalMark {
  try {
    return new Intl.NumberFormat(tag).format(1.5).includes(',') ? ',' : '.';
  } catch {
    return '.';
  }
}
