// Sample leads on request, gone again in one click.

import { serialOf, stampAsOf } from '../clock';
import { currentSettings } from '../build/currentSettings';
import { importRows, startImport } from './importLeads';
import { samplesIn } from './countLeads';
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
  const { sheet, fields } = startImport(settings.language);
  const { added } = importRows({
    language: settings.language,
    sheet,
    fields,
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
    const runs = sheet ? runsOf(samplesIn(sheet.getDataRange().getValues())) : [];
    const removed = runs.reduce((sum, { length }) => sum + length, 0);
    if (sheet && removed > 0) deleteRuns(sheet, runs, removed);
    return { removed };
  });
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
