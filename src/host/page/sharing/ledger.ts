import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { SavedWorkbook } from '../../saved';
import type { KeeperFrame, Opened, Revision, SharedProperties } from '../../sharing/frames';

/** What a page hears of the place that keeps its workbook; `connected` and `disconnected` of the way there. */
export type News =
  | Extract<KeeperFrame, { kind: 'revision' | 'passing' | 'properties' | 'reload' }>
  | { kind: 'connected' }
  | { kind: 'disconnected' }
  | { kind: 'failed' };

/** Where a workbook is kept, and where its changes are put in one order: a server, or this browser. */
export interface Ledger {
  /** The workbook with its changes; the seed becomes the workbook where there is none. */
  open(seed: SavedWorkbook): Promise<Opened>;
  listen(listener: (news: News) => void): void;
  /** Adds a revision if it follows the last one. Everybody hears of it, the sender too. */
  append(revision: Revision): void;
  /** What came after a revision; undefined when it is not known there. */
  since(head: string): Promise<Revision[] | undefined>;
  /** Tells the other pages something that need not be kept: where a cursor is. */
  tell(message: CollaborationMessage): void;
  keepProperties(properties: SharedProperties): void;
  /** Puts another workbook in its place; every other page loads again. */
  replace(saved: SavedWorkbook): Promise<void>;
  /** Puts the workbook as it is now in place of its history. */
  compact(saved: SavedWorkbook): void;
}
