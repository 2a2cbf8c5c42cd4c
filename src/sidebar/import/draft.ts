// A chosen file on its way to the sheet: what it says, and how the user wants it read. Nothing is written yet.

import type { ImportStart } from '../../gas/import/importTypes';
import { clockOf } from './dates';
import { decode } from './decode';
import type { DecodedText, Encoding, FileProblem } from './decode';
import { helpersOf } from './helpers';
import { headingTest, matchHeadings } from './matchHeadings';
import type { Mapping } from './matchHeadings';
import { findReadings, usualOf } from './readings';
import type { Habits, Reading, Readings } from './readings';
import { readTable } from './table';
import type { Delimiter, SourceTable, TableProblem } from './table';

/** How the user says the file is to be taken; what is left out is found. */
export interface FileChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** The number of the row with the headings. */
  readonly headingRow?: number;
}

export interface Draft extends Pick<DecodedText, 'encoding' | 'badLines'> {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: FileChoices;
  readonly table: SourceTable;
  readonly mapping: Mapping;
  readonly readings: Readings;
}

/** What a draft is read against: the columns of the sheet, the locale's habits and the clock of its zone. */
export interface Target extends Habits {
  readonly start: ImportStart;
}

export type DraftProblem = FileProblem | TableProblem;

/** The target of an import, from what the server says. */
export function targetOf(start: ImportStart): Target {
  return { start, usual: usualOf(start.locale), clock: clockOf(start.timeZone, start.today) };
}

/**
 * Reads a file and makes the first guess of everything not chosen.
 *
 * @param name The file's name.
 * @param bytes The whole file.
 */
export function openDraft(
  name: string,
  bytes: Uint8Array,
  target: Target,
  choices: FileChoices = {},
): Draft | { readonly problem: DraftProblem } {
  const decoded = decode(bytes, choices.encoding);
  if ('problem' in decoded) return decoded;
  const { fields, headings } = target.start;
  const wanted = [...fields, ...helpersOf(fields).map(named)];
  const table = readTable(decoded.text, { ...choices, isKnown: headingTest(fields, headings) });
  if ('problem' in table) return table;
  const found = matchHeadings(table.headings, wanted, headings);
  // A column that people added to Leads takes what it holds; what that says of a sale or an answer counts all the same.
  const isOfOwn = (column: number): boolean => fields.some(({ key, kind }) => kind === 'own' && found[key] === column);
  const helping = Object.entries(matchHeadings(table.headings, helpersOf(fields).map(named), headings));
  const shared = helping.filter(([key, column]) => !(key in found) && isOfOwn(column));
  const mapping = { ...found, ...Object.fromEntries(shared) };
  const readings = findReadings(table, mapping, fields, target);
  const { encoding, badLines } = decoded;
  return { name, bytes, choices, encoding, badLines, table, mapping, readings };
}

function named({ key }: { readonly key: string }): { readonly key: string; readonly heading: string } {
  return { key, heading: '' };
}

/** The draft with the file taken another way, everything else found anew; as it was when nothing could be read so. */
export function withChoices(draft: Draft, choices: FileChoices, target: Target): Draft {
  const changed = openDraft(draft.name, draft.bytes, target, { ...draft.choices, ...choices });
  return 'problem' in changed ? draft : changed;
}

/** The draft with a field filled from another column of the file, or from none. */
export function withColumn(draft: Draft, key: string, column: number | undefined, target: Target): Draft {
  const mapping = column === undefined ? without(draft.mapping, key) : { ...draft.mapping, [key]: column };
  const found = findReadings(draft.table, mapping, target.start.fields, target);
  return { ...draft, mapping, readings: { ...found, ...without(draft.readings, key) } };
}

/** The draft with a column read another way, as the user chose. */
export function withReading(draft: Draft, key: string, reading: Reading): Draft {
  return { ...draft, readings: { ...draft.readings, [key]: reading } };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
