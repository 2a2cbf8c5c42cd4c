// How each matched column is read: in which date order, with which decimal mark. Found here, changeable by the user.

import type { ImportField } from '../../gas/import/importTypes';
import { dateShare, findDateOrder } from './dates';
import type { DateOrder } from './dates';
import type { Mapping } from './matchHeadings';
import { findDecimalMark } from './numbers';
import type { DecimalMark } from './numbers';
import type { SourceTable } from './table';

/** `sure` is false when the values fit another reading as well. */
export type Reading =
  | { readonly kind: 'text' }
  | { readonly kind: 'count'; readonly mark: DecimalMark; readonly sure: boolean }
  | { readonly kind: 'number'; readonly mark: DecimalMark; readonly sure: boolean }
  | { readonly kind: 'percent'; readonly mark: DecimalMark; readonly sure: boolean }
  | { readonly kind: 'date'; readonly order: DateOrder; readonly sure: boolean };

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

/**
 * Finds how to read every matched column, over all its values.
 *
 * @param table The file.
 * @param mapping Field key → column of the file.
 * @param fields The columns of the Leads sheet.
 * @param usual What the spreadsheet's locale writes.
 */
export function findReadings(
  table: SourceTable,
  mapping: Mapping,
  fields: readonly ImportField[],
  usual: Usual,
): Readings {
  const entries = fields.flatMap((field) => {
    const column = mapping[field.key];
    if (column === undefined) return [];
    const values = table.rows.map(({ cells }) => cells[column] ?? '');
    return [[field.key, readingOf(field, values, usual)] as const];
  });
  return Object.fromEntries(entries);
}

function readingOf({ kind }: ImportField, values: readonly string[], usual: Usual): Reading {
  if (kind === 'text') return { kind: 'text' };
  if (kind === 'date' || (kind === 'action' && dateShare(values) > 0.5)) {
    return { kind: 'date', ...findDateOrder(values, usual.order) };
  }
  return { kind: kind === 'action' ? 'count' : kind, ...findDecimalMark(values, usual.mark) };
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
