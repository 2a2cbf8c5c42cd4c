// One writer at a time: builders and importers of two people must not interleave.

import { workbookTexts } from '../texts/workbook';
import { languageOf } from '../texts/language';

const PATIENCE_MS = 20000;

/** Runs work while holding the document's lock. */
export function underLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(PATIENCE_MS)) {
    throw new Error(workbookTexts(languageOf(SpreadsheetApp.getActive().getSpreadsheetLocale()))['build.busy']);
  }
  try {
    return work();
  } finally {
    // What is still queued must be on the sheet before somebody else reads it.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
