// Revisions and workbooks for tests of how they are kept.
import { newSaved } from '../../../src/host/saved';
import type { SavedWorkbook } from '../../../src/host/saved';
import type { Revision } from '../../../src/host/sharing/frames';

/** An edit that follows another revision. */
export function revision(id: string, after: string, content = id): Revision {
  const command = { type: 'UPDATE_CELL', sheetId: 'sheet1', col: 0, row: 0, content } as const;
  const message = { type: 'REMOTE_REVISION', version: 1, clientId: 'ana', commands: [command] } as const;
  return { ...message, nextRevisionId: id, serverRevisionId: after };
}

export function undoOf(undone: string, id: string, after: string): Revision {
  return { type: 'REVISION_UNDONE', version: 1, undoneRevisionId: undone, nextRevisionId: id, serverRevisionId: after };
}

/** A new workbook that stands at a revision. */
export function savedAt(revisionId: string): SavedWorkbook {
  const saved = newSaved({ locale: 'es_MX', timeZone: 'America/Monterrey' });
  return { ...saved, workbook: { ...saved.workbook, revisionId } };
}

/** Revisions that follow one another: `chain('a', 'b', 'c')` is b after a, c after b. */
export function chain(...ids: string[]): Revision[] {
  return ids.slice(1).map((id, index) => revision(id, ids[index] ?? ''));
}
