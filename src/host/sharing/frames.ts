// What the pages of one workbook and the place that keeps it say to each other, as JSON.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { SavedWorkbook } from '../saved';
import type { StoredProperties } from '../services/context';

/** A change of the workbook, by the engine: it names itself and the one it follows. */
export type Revision = Extract<CollaborationMessage, { nextRevisionId: string }>;

/** What travels with the workbook; a user's own properties stay with the user. */
export type SharedProperties = Pick<StoredProperties, 'document' | 'script'>;

/** The workbook as somebody finds it who opens it now. */
export interface Opened {
  saved: SavedWorkbook;
  /** What was changed since, in order. */
  revisions: Revision[];
  /** Whether no other page has it open. */
  isAlone: boolean;
}

/** From a page. */
export type PageFrame =
  | { kind: 'open'; seed: SavedWorkbook }
  | { kind: 'append'; revision: Revision }
  | { kind: 'since'; head: string }
  | { kind: 'passing'; message: CollaborationMessage }
  | { kind: 'properties'; properties: SharedProperties }
  | { kind: 'replace'; saved: SavedWorkbook }
  | { kind: 'compact'; saved: SavedWorkbook };

/** To the pages. `since` without revisions: the asked one is not known here. */
export type KeeperFrame =
  | { kind: 'opened'; opened: Opened }
  | { kind: 'revision'; revision: Revision }
  | { kind: 'since'; revisions?: Revision[] }
  | { kind: 'passing'; message: CollaborationMessage }
  | { kind: 'properties'; properties: SharedProperties }
  | { kind: 'replaced' }
  | { kind: 'reload' };

/** The revision a kept workbook stands at. */
export function revisionOf(saved: SavedWorkbook): string {
  return saved.workbook.revisionId ?? 'START_REVISION';
}

/** The earlier revision that an undo or redo speaks of. */
export function earlierRevision(revision: Revision): string | undefined {
  if (revision.type === 'REVISION_UNDONE') return revision.undoneRevisionId;
  return revision.type === 'REVISION_REDONE' ? revision.redoneRevisionId : undefined;
}
