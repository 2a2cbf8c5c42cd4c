// A chosen file on its way to the sheet: what it says, and how the user wants it read. Nothing is written yet.

import type { ImportStart } from '../../gas/import/importTypes';
import { decode } from './decode';
import type { Encoding, FileProblem } from './decode';
import { matchHeadings } from './matchHeadings';
import type { Mapping } from './matchHeadings';
import { LAST_NAME } from './prepare';
import { findReadings } from './readings';
import type { Reading, Readings, Usual } from './readings';
import { readTable } from './table';
import type { Delimiter, SourceTable, TableProblem } from './table';

export interface Draft {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly readings: Readings;
}

/** What a draft is read against: the columns of the sheet and the locale's habits. */
export interface Target {
  readonly start: ImportStart;
  readonly usual: Usual;
}

export type DraftProblem = FileProblem | TableProblem;

/**
 * Reads a file and makes the first guess of everything.
 *
 * @param name The file's name.
 * @param bytes The whole file.
 */
export function openDraft(name: string, bytes: Uint8Array, target: Target): Draft | { readonly problem: DraftProblem } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  return tabulate({ name, ...decoded }, readTable(decoded.text), target);
}

/** The draft with another delimiter, everything else found anew. */
export function withDelimiter(draft: Draft, delimiter: Delimiter, target: Target): Draft {
  const changed = tabulate(draft, readTable(draft.text, delimiter), target);
  return 'problem' in changed ? draft : changed;
}

/** The draft with a field filled from another column of the file, or from none. */
export function withColumn(draft: Draft, key: string, column: number | undefined, target: Target): Draft {
  const mapping = column === undefined ? without(draft.mapping, key) : { ...draft.mapping, [key]: column };
  const found = findReadings(draft.table, mapping, target.start.fields, target.usual);
  return { ...draft, mapping, readings: { ...found, ...without(draft.readings, key) } };
}

/** The draft with a column read another way, as the user chose. */
export function withReading(draft: Draft, key: string, reading: Reading): Draft {
  return { ...draft, readings: { ...draft.readings, [key]: reading } };
}

type Source = Pick<Draft, 'name' | 'text' | 'encoding'>;

function tabulate(
  { name, text, encoding }: Source,
  table: SourceTable | { readonly problem: TableProblem },
  { start, usual }: Target,
): Draft | { readonly problem: TableProblem } {
  if ('problem' in table) return table;
  const mapping = matchHeadings(table.headings, [...start.fields, { key: LAST_NAME, heading: '' }], start.headings);
  return { name, text, encoding, table, mapping, readings: findReadings(table, mapping, start.fields, usual) };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
