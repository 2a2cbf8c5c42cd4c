import type { SavedWorkbook } from '../saved';
import type { KeeperFrame, PageFrame, Revision } from '../sharing/frames';
import { History } from '../sharing/history';
import type { HistoryFile } from './historyFile';

/** A page that has the workbook open. */
export interface Visitor {
  send(frame: KeeperFrame): void;
}

/** One workbook at the server and the pages that have it open: puts their changes in one order, keeps them, tells everybody. */
export class Room {
  private readonly visitors = new Set<Visitor>();
  private history: History | undefined;

  constructor(private readonly file: HistoryFile) {
    this.history = file.read();
  }

  get isEmpty(): boolean {
    return this.visitors.size === 0;
  }

  enter(visitor: Visitor): void {
    this.visitors.add(visitor);
  }

  leave(visitor: Visitor): void {
    this.visitors.delete(visitor);
  }

  receive(from: Visitor, frame: PageFrame): void {
    if (frame.kind === 'open') return from.send({ kind: 'opened', opened: this.open(frame.seed) });
    if (frame.kind === 'passing') return this.tell(frame, from);
    if (frame.kind === 'since') return from.send({ kind: 'since', ...this.since(frame.head) });
    if (frame.kind === 'replace') return this.replace(from, frame.saved);
    if (!this.history) return from.send({ kind: 'reload' });
    if (frame.kind === 'append') return this.append(from, this.history, frame.revision);
    if (frame.kind === 'compact') {
      if (this.visitors.size === 1 && this.history.compact(frame.saved)) this.file.write(this.history);
      return;
    }
    this.history.keepProperties(frame.properties);
    this.file.write(this.history);
    this.tell(frame, from);
  }

  private open(seed: SavedWorkbook) {
    const history = this.history ?? new History(seed);
    if (!this.history) this.file.write(history);
    this.history = history;
    return { saved: history.saved, revisions: [...history.revisions], isAlone: this.visitors.size === 1 };
  }

  private since(head: string): { revisions?: Revision[] } {
    const revisions = this.history?.since(head);
    return revisions ? { revisions } : {};
  }

  /** Whoever is late has the revision that came first on its way, and sends again after it. */
  private append(from: Visitor, history: History, revision: Revision): void {
    const outcome = history.append(revision);
    if (outcome === 'unknown') from.send({ kind: 'reload' });
    if (outcome !== 'added') return;
    this.file.add(revision);
    this.tell({ kind: 'revision', revision });
  }

  private replace(from: Visitor, saved: SavedWorkbook): void {
    this.history = new History(saved);
    this.file.write(this.history);
    from.send({ kind: 'replaced' });
    this.tell({ kind: 'reload' }, from);
  }

  private tell(frame: KeeperFrame, but?: Visitor): void {
    for (const visitor of this.visitors) if (visitor !== but) visitor.send(frame);
  }
}
