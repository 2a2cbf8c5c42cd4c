// Rows of the file as cells of the Leads sheet, and the rows that cannot be stored, with the reason.

import type { ImportCell, ImportField } from '../../gas/import/importTypes';
import { readDate } from './dates';
import type { Mapping } from './matchHeadings';
import { readNumber } from './numbers';
import type { Reading, Readings } from './readings';
import type { SourceRow, SourceTable } from './table';

/** Key of the column that is joined to the name. */
export const LAST_NAME = 'last_name';

/** Why a row stays out; `column` is the file's heading. */
export type Reason =
  | { readonly code: 'badDate' | 'badNumber' | 'outOfRange'; readonly column: string; readonly value: string }
  | { readonly code: 'noIdentity' | 'tooManyCells' };

export interface Rejection {
  readonly source: SourceRow;
  readonly reason: Reason;
}

export interface PreparedRow {
  /** The row's number in the file. */
  readonly number: number;
  /** In the order of the prepared keys. */
  readonly cells: readonly ImportCell[];
}

export interface Prepared {
  readonly keys: readonly string[];
  readonly dateKeys: readonly string[];
  readonly rows: readonly PreparedRow[];
  readonly rejections: readonly Rejection[];
}

/**
 * Turns the file's rows into cells.
 *
 * @param table The file.
 * @param mapping Field key → column of the file; `last_name` is joined to the name.
 * @param readings How each column is read.
 * @param fields The columns of the Leads sheet, in order.
 */
export function prepare(
  table: SourceTable,
  mapping: Mapping,
  readings: Readings,
  fields: readonly ImportField[],
): Prepared {
  const keys = fields
    .map(({ key }) => key)
    .filter((key) => mapping[key] !== undefined || (key === 'name' && LAST_NAME in mapping));
  const rows: PreparedRow[] = [];
  const rejections: Rejection[] = table.ragged.map((source) => ({ source, reason: { code: 'tooManyCells' } }));
  for (const source of table.rows) {
    const cells = keys.map((key) => cellOf(key, source, table.headings, mapping, readings[key]));
    const reason = cells.find((cell): cell is Reason => typeof cell === 'object') ?? missingIdentity(keys, cells);
    if (reason === undefined)
      rows.push({ number: source.number, cells: cells.filter((cell) => typeof cell !== 'object') });
    else rejections.push({ source, reason });
  }
  const dateKeys = keys.filter((key) => readings[key]?.kind === 'date');
  return { keys, dateKeys, rows, rejections: rejections.sort((a, b) => a.source.number - b.source.number) };
}

function cellOf(
  key: string,
  source: SourceRow,
  headings: readonly string[],
  mapping: Mapping,
  reading: Reading = { kind: 'text' },
): ImportCell | Reason {
  const text = (field: string): string => source.cells[mapping[field] ?? -1] ?? '';
  if (key === 'name') return joinName(text('name'), text(LAST_NAME));
  const value = text(key);
  return value.trim() === '' ? '' : readCell(value, reading, headings[mapping[key] ?? -1] ?? key);
}

function readCell(value: string, reading: Reading, column: string): ImportCell | Reason {
  switch (reading.kind) {
    case 'text':
      return value;
    case 'count':
      return readCount(value) ?? countOf(readNumber(value, reading.mark), column, value);
    case 'date':
      return readDate(value, reading.order) ?? { code: 'badDate', column, value };
    case 'number':
      return within(readNumber(value, reading.mark), Infinity, column, value);
    case 'percent':
      return within(readShare(value, readNumber(value, reading.mark)), 1, column, value);
  }
}

// The sheet refuses a number outside its range, and with it every row written at the same time.
function within(number: number | undefined, most: number, column: string, value: string): number | Reason {
  if (number === undefined) return { code: 'badNumber', column, value };
  return number >= 0 && number <= most ? number : { code: 'outOfRange', column, value };
}

/** Yes and no, as exports write them; any other word still counts once and is kept. */
function readCount(value: string): number | undefined {
  const word = value.trim().toLowerCase();
  if (['no', 'não', 'nao', 'false', 'falso', 'n'].includes(word)) return 0;
  return ['yes', 'sí', 'si', 'sim', 'true', 'verdadero', 'verdadeiro', 'y', 's', 'x', '✓'].includes(word)
    ? 1
    : undefined;
}

function countOf(number: number | undefined, column: string, value: string): ImportCell | Reason {
  return number === undefined ? value : within(number, Infinity, column, value);
}

/** 85 without a percent sign means 85 %. */
function readShare(value: string, number: number | undefined): number | undefined {
  return number !== undefined && number > 1 && !value.includes('%') ? number / 100 : number;
}

function joinName(name: string, lastName: string): string {
  const [first, last] = [name.trim(), lastName.trim()];
  if (last === '') return first === '' ? '' : name;
  return first.toLowerCase().endsWith(last.toLowerCase()) ? name : `${first} ${last}`.trim();
}

function missingIdentity(keys: readonly string[], cells: readonly unknown[]): Reason | undefined {
  const isKnown = ['id', 'email', 'name'].some((key) => String(cells[keys.indexOf(key)] ?? '').trim() !== '');
  return isKnown ? undefined : { code: 'noIdentity' };
}
