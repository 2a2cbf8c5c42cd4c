// Sample leads on request, gone again in one click.

import { serialOf, stampAsOf } from '../clock';
import { currentSettings } from '../build/currentSettings';
import { findImportFields } from './importFields';
import { importRows, startImport } from './importLeads';
import { LIST_KEYS } from './importTypes';
import type { ListWords } from './importTypes';
import { samplesIn } from './countLeads';
import { forgetSampleWords, listSampleWords } from './sampleWords';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { SAMPLE_DATES, SAMPLE_KEYS, sampleLeads } from '../../template/sampleLeads';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the samples the way a file is imported, so that pressing twice doubles nothing. */
export function addSamples(): { added: number } {
  const settings = currentSettings(markedSheets());
  const rows = sampleLeads(settings.language, {
    start: serialOf(`${settings.periodStart} 00:00`),
    end: serialOf(`${settings.periodEnd} 00:00`),
    asOf: serialOf(stampAsOf()),
    dealSize: settings.dealSize,
  });
  const { sheet, fields, locale, lists } = startImport(settings.language);
  listSampleWords(settings.language, wordsIn(rows, [...SAMPLE_KEYS]), lists);
  const { added } = importRows({
    language: settings.language,
    sheet,
    fields,
    locale,
    keys: [...SAMPLE_KEYS],
    dateKeys: [...SAMPLE_DATES],
    rows,
    ids: rows.map(([id]) => String(id)),
    sharedEmails: [],
    rowsToCome: 0,
  });
  return { added };
}

/** Deletes the rows of the samples, whole runs at a time from the last up, so that no row moves before its turn. */
export function removeSamples(): { removed: number } {
  return underLock(() => {
    const sheet = markedSheets().get('leads')?.sheet;
    const values = sheet?.getDataRange().getValues() ?? [];
    const samples = samplesIn(values);
    const runs = runsOf(samples);
    const removed = runs.reduce((sum, { length }) => sum + length, 0);
    if (sheet && removed > 0) deleteRuns(sheet, runs, removed);
    const [headings = [], ...leads] = values.filter((_, row) => !samples[row]);
    forgetSampleWords(wordsIn(leads, keysOf(headings.map(String))));
    return { removed };
  });
}

/** What the columns with a list hold, each word once. */
function wordsIn(rows: readonly (readonly unknown[])[], keys: readonly string[]): ListWords {
  const entries = LIST_KEYS.map((key) => {
    const column = keys.indexOf(key);
    const words = rows.map((row) => String(row[column] ?? '')).filter((word) => word !== '');
    return [key, [...new Set(words)]] as const;
  });
  return Object.fromEntries(entries);
}

/** The key of the field under each heading. */
function keysOf(headings: readonly string[]): string[] {
  const keys = new Map(findImportFields(headings, []).map(({ key, heading }) => [heading, key]));
  return headings.map((heading) => keys.get(heading) ?? '');
}

/**
 * As many rows are put in first, so that the sheet stays as long as it was: above the last row, where they take its
 * formats, validations and protections.
 */
function deleteRuns(sheet: Sheet, runs: readonly Run[], removed: number): void {
  const last = sheet.getMaxRows();
  if (runs.some(({ first, length }) => first + length === last)) sheet.insertRowsAfter(last, removed);
  else sheet.insertRowsBefore(last, removed);
  for (const { first, length } of [...runs].reverse()) sheet.deleteRows(first + 1, length);
}

interface Run {
  readonly first: number;
  readonly length: number;
}

function runsOf(flags: readonly boolean[]): Run[] {
  const runs: { first: number; length: number }[] = [];
  flags.forEach((flag, index) => {
    const run = runs[runs.length - 1];
    if (flag && run && run.first + run.length === index) run.length++;
    else if (flag) runs.push({ first: index, length: 1 });
  });
  return runs;
}
