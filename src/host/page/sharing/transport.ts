import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import { revive } from '../../sharing/revive';
import type { Revision } from '../../sharing/frames';
import type { Ledger } from './ledger';

export interface TransportEvents {
  /** Whether every change is kept may have changed. */
  changed(): void;
  /** The workbook is no longer the one this page has open. */
  lost(): void;
}

/** The engine's way to the other pages of its workbook. Hands it every revision once and in order, whatever gets lost on the way. */
export class LedgerTransport implements TransportService<CollaborationMessage> {
  private deliver: ((message: CollaborationMessage) => void) | undefined;
  /** The revision that was sent and is not kept yet; the engine sends one at a time. */
  private unanswered: Revision | undefined;
  private catching: Promise<void> | undefined;
  private isBehind = false;
  private waiting: (() => void)[] = [];

  /**
   * @param ledger Where the workbook is kept.
   * @param head The revision that the workbook was opened with.
   */
  constructor(
    private readonly ledger: Ledger,
    private head: string,
    private readonly events: TransportEvents,
  ) {}

  /** Whether everything that was changed here is kept. */
  get isKept(): boolean {
    return this.unanswered === undefined;
  }

  /** Resolves when everything that was changed here is kept. */
  kept(): Promise<void> {
    return this.isKept ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The last revision that the engine has. */
  get revision(): string {
    return this.head;
  }

  async sendMessage(message: CollaborationMessage): Promise<void> {
    if (message.type === 'SNAPSHOT') return;
    if (!('nextRevisionId' in message)) return this.ledger.tell(message);
    this.unanswered = message;
    this.events.changed();
    this.ledger.append(message);
  }

  /** The engine listens from here on; what came while it was opening the workbook is asked for. */
  onNewMessage(_: string, deliver: (message: CollaborationMessage) => void): void {
    this.deliver = deliver;
    void this.catchUp();
  }

  leave(): void {
    this.deliver = undefined;
  }

  /** Something that is not kept, such as another person's cursor. */
  passing(message: CollaborationMessage): void {
    this.deliver?.(message);
  }

  /** A revision was kept, of this page or another. */
  received(revision: Revision): void {
    if (this.catching) this.isBehind = true;
    else if (revision.serverRevisionId === this.head) this.accept(revision);
    else if (revision.nextRevisionId !== this.head) void this.catchUp();
  }

  /** Asks for what was missed and sends again what may not have arrived. */
  catchUp(): Promise<void> {
    this.catching ??= this.ask()
      .catch(() => undefined) // not connected: asked again when that changes
      .finally(() => (this.catching = undefined));
    return this.catching;
  }

  private async ask(): Promise<void> {
    do {
      this.isBehind = false;
      const missed = await this.ledger.since(this.head);
      if (!missed) return this.events.lost();
      for (const revision of missed) this.accept(revision);
    } while (this.isBehind);
    if (this.unanswered) this.ledger.append(this.unanswered);
  }

  private accept(revision: Revision): void {
    this.head = revision.nextRevisionId;
    if (this.unanswered?.nextRevisionId === this.head) this.unanswered = undefined;
    this.deliver?.(revive(revision)); // the engine may send its next one meanwhile
    if (this.isKept) for (const resolve of this.waiting.splice(0)) resolve();
    this.events.changed();
  }
}
