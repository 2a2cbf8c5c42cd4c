// What Sheets keeps on cells and sheets and o-spreadsheet does not know: notes, protections, developer metadata and chart
// settings. A core plugin, so that it moves with rows and columns, is undone with the rest and is saved with the workbook.
import { CorePlugin } from '@odoo/o-spreadsheet';
import type { CoreCommand, Range, RangeAdapterFunctions, UnboundedZone, WorkbookData, Zone } from '@odoo/o-spreadsheet';

export type AttachmentKind =
  'note' | 'protection' | 'unprotected' | 'metadata' | 'chart' | 'chartRange' | 'validation' | 'format';

export interface Attachment {
  id: string;
  kind: AttachmentKind;
  /** The sheet it belongs to; undefined for the whole document. */
  sheetId: string | undefined;
  /** The cells it covers; undefined for the whole sheet or document. */
  zone: Zone | undefined;
  data: Readonly<Record<string, unknown>>;
}

/** Commands of this plugin; `SET_ATTACHMENT` adds or replaces by id. */
export type AttachmentCommand =
  { type: 'SET_ATTACHMENT'; attachment: Attachment } | { type: 'REMOVE_ATTACHMENTS'; ids: readonly string[] };

interface Stored extends Omit<Attachment, 'zone'> {
  range: Range | undefined;
}

export class AttachmentPlugin extends CorePlugin {
  static override readonly getters = ['getAttachments', 'getNoteAt', 'getProtectionsAt'];
  private attachments: Record<string, Stored | undefined> = {};
  /** Another one after every change, and the same again once that is undone. */
  private stand = Symbol();
  private listed: { stand: symbol; kinds: ReadonlyMap<AttachmentKind, readonly Attachment[]> } | undefined;

  /** All attachments of a kind, in the order they were made; listed once until something changes. */
  getAttachments(kind: AttachmentKind): readonly Attachment[] {
    const { stand } = this;
    if (this.listed?.stand !== stand) this.listed = { stand, kinds: this.byKind() };
    return this.listed.kinds.get(kind) ?? [];
  }

  /** The note of a cell, or "". */
  getNoteAt(sheetId: string, col: number, row: number): string {
    const found = this.getAttachments('note').find((note) => covers(note, sheetId, col, row));
    return String(found?.data['text'] ?? '');
  }

  /** The protections that cover a cell, whole-sheet ones included. */
  getProtectionsAt(sheetId: string, col: number, row: number): Attachment[] {
    return this.getAttachments('protection').filter((protection) => covers(protection, sheetId, col, row));
  }

  override handle(command: CoreCommand): void {
    // The engine's union of commands is closed; ours travel the same way.
    const own = command as CoreCommand | AttachmentCommand;
    if (own.type === 'SET_ATTACHMENT') this.store(own.attachment);
    if (own.type === 'REMOVE_ATTACHMENTS') for (const id of own.ids) this.remove(id);
    if (own.type === 'DELETE_FIGURE') this.remove(own.figureId);
    if (own.type === 'DELETE_SHEET') this.removeSheet(own.sheetId);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const [id, stored] of Object.entries(this.attachments)) {
      if (!stored?.range) continue;
      const change = applyChange(stored.range);
      if (change.changeType === 'REMOVE') this.remove(id);
      else if (change.changeType !== 'NONE') this.keep(id, { ...stored, range: change.range });
    }
  }

  override import(data: WorkbookData & { attachments?: Attachment[] }): void {
    for (const attachment of data.attachments ?? []) this.attachments[attachment.id] = this.toStored(attachment);
  }

  override export(data: WorkbookData & { attachments?: Attachment[] }): void {
    data.attachments = Object.values(this.attachments).flatMap((stored) => (stored ? [toAttachment(stored)] : []));
  }

  private byKind(): Map<AttachmentKind, Attachment[]> {
    const kinds = new Map<AttachmentKind, Attachment[]>();
    for (const stored of Object.values(this.attachments)) {
      if (!stored) continue;
      const same = kinds.get(stored.kind);
      if (same) same.push(toAttachment(stored));
      else kinds.set(stored.kind, [toAttachment(stored)]);
    }
    return kinds;
  }

  private store(attachment: Attachment): void {
    this.keep(attachment.id, this.toStored(attachment));
  }

  private remove(id: string): void {
    if (this.attachments[id]) this.keep(id, undefined);
  }

  private keep(id: string, stored: Stored | undefined): void {
    this.history.update('attachments', id, stored);
    this.history.update('stand', Symbol());
  }

  private removeSheet(sheetId: string): void {
    for (const [id, stored] of Object.entries(this.attachments)) if (stored?.sheetId === sheetId) this.remove(id);
  }

  private toStored({ zone, ...rest }: Attachment): Stored {
    const range = zone && rest.sheetId ? this.getters.getRangeFromZone(rest.sheetId, zone) : undefined;
    return { ...rest, range };
  }
}

function toAttachment({ range, ...rest }: Stored): Attachment {
  return { ...rest, zone: range && { ...range.zone } };
}

function covers({ sheetId, zone }: Attachment, onSheet: string, col: number, row: number): boolean {
  if (sheetId !== onSheet) return false;
  return !zone || isInside(zone, col, row);
}

function isInside(zone: Zone | UnboundedZone, col: number, row: number): boolean {
  return col >= zone.left && col <= (zone.right ?? Infinity) && row >= zone.top && row <= (zone.bottom ?? Infinity);
}
