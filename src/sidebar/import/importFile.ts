// A file imported without a page: the same modules, with the choices the page makes by itself.

import { sidebarTexts } from '../../texts/sidebar';
import { sayIn } from '../say';
import type { Say } from '../say';
import { createDirectServer } from '../server';
import type { DirectServer } from '../server';
import { batchOf, hasWords } from './batch';
import type { Batch } from './batch';
import type { Encoding } from './decode';
import { openDraft, targetOf, withColumn, withReading } from './draft';
import type { Draft, FileChoices, Target } from './draft';
import { fileOrder, guessesOf } from './guesses';
import type { Guess } from './guesses';
import { headingText } from './headingText';
import { reasonSentence } from './reason';
import type { Reading } from './readings';
import { advance, nextRequest, startOf } from './send';
import type { Progress } from './send';
import type { Delimiter } from './table';
import { warningsOf } from './warnings';

/** What a person may change on the page; what is left out is as the page finds it. */
export interface ImportChoices extends FileChoices {
  /** Field key → heading of the file, `''` for none. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Field key → how its column is read. */
  readonly readings?: Readonly<Record<string, Reading>>;
  /** Whether new owners, sources, offices, personas and reasons go to the lists of Settings; they do. */
  readonly addToLists?: boolean;
}

export interface ImportFileOptions {
  readonly name: string;
  readonly choices?: ImportChoices;
}

/** The file as the page shows it. */
export interface ImportedTable {
  readonly name: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The order of numeric dates in the file; undefined where it has none. */
  readonly order: 'ymd' | 'dmy' | 'mdy' | undefined;
  /** The number of the row with the headings, as a spreadsheet counts. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

export interface ImportedFile {
  readonly table: ImportedTable;
  /** Field key → heading of the file. */
  readonly matched: Readonly<Record<string, string>>;
  /** Field key → how its column is read, where the values fit another reading as well. */
  readonly guesses: Readonly<Record<string, Guess>>;
  /** What the page says before anything is stored, in the workbook's language. */
  readonly warnings: readonly string[];
  /** The rows that were not stored. */
  readonly rejected: readonly { readonly row: number; readonly reason: string; readonly cells: readonly string[] }[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * Imports a file as the page would if nobody changed what it found.
 *
 * @param run Makes a call of the sidebar and returns its answer.
 * @param bytes The whole file.
 * @throws The page's sentence when the file or the workbook cannot be used.
 */
export function importFile(
  run: (name: string, ...args: unknown[]) => unknown,
  bytes: Uint8Array,
  { name, choices = {} }: ImportFileOptions,
): ImportedFile {
  const server = createDirectServer(run);
  const start = server('startImport', 'en');
  const { language } = start;
  const target = targetOf(start);
  const say = sayIn(sidebarTexts(language));
  const draft = openDraft(name, bytes, target, choices);
  if ('problem' in draft) throw new Error(say(draft.problem, { name }));
  const batch = batchOf(withHand(draft, choices, target), target);
  const words = choices.addToLists === false ? {} : batch.words;
  const { left } = hasWords(words) ? server('addToLists', { language, words }) : { left: {} };
  const { added, updated, unchanged } = sendAll(server, { ...batch, start: target.start, language });
  const roomless = Object.values(left).flat();
  return {
    ...seenOnPage(batch, say),
    warnings: [
      ...warningsOf(batch, target, say),
      ...(roomless.length > 0 ? [say('listsFull', { words: roomless.join(', ') })] : []),
    ],
    added,
    updated,
    unchanged,
  };
}

function seenOnPage(
  { draft, prepared }: Batch,
  say: Say,
): Pick<ImportedFile, 'table' | 'matched' | 'guesses' | 'rejected'> {
  const { name, encoding, table, mapping, readings } = draft;
  const { delimiter, headingRow, headings, rows } = table;
  return {
    table: { name, encoding, delimiter, order: fileOrder(readings), headingRow, headings, rows },
    matched: Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, headingText(table, column, say)])),
    guesses: guessesOf(readings),
    rejected: prepared.rejections.map(({ source, reason }) => ({
      row: source.number,
      reason: reasonSentence(reason, say),
      cells: source.cells,
    })),
  };
}

/** The draft with what a person would change by hand. */
function withHand(draft: Draft, { columns = {}, readings = {} }: ImportChoices, target: Target): Draft {
  const matched = Object.entries(columns).reduce((changed, [key, heading]) => {
    const column = changed.table.headings.indexOf(heading);
    return withColumn(changed, key, column < 0 ? undefined : column, target);
  }, draft);
  return Object.entries(readings).reduce((changed, [key, reading]) => withReading(changed, key, reading), matched);
}

function sendAll(server: DirectServer, parcel: Parameters<typeof nextRequest>[0]): Progress {
  let progress = startOf(parcel.merged);
  while (progress.done < progress.total) {
    progress = advance(progress, server('importRows', nextRequest(parcel, progress)), parcel);
  }
  server('finishImport', parcel.start.sheet);
  return progress;
}
