// The open workbook: the engine's model, the writes that wait, the zone and the locale. Every service works on this.
import type { Getters, Locale, Model } from '@odoo/o-spreadsheet';
import type { Attachment, AttachmentKind } from './engine/attachments';
import type { HostCommand } from './engine/batchPlugin';
import type { CellWrite } from './engine/cellsPlugin';
import { Sender } from './engine/sender';
import { WriteQueue } from './engine/writeQueue';
import type { Aspect } from './engine/writeQueue';
import type { Zone } from './engine/zone';

export interface Document {
  readonly model: Model;
  readonly zone: Zone;
  readonly localeCode: string;
  locale(): Locale;
  /** Adds a write to those that wait. */
  write(command: HostCommand): void;
  /** Adds cells to write; neighbours in time and sheet travel in one command. */
  writeCells(sheetId: string, cells: readonly CellWrite[]): void;
  /** Sends the waiting writes to the engine. */
  flush(): void;
  /** The engine's getters, after the waiting writes and with every figure calculated. */
  read(): Getters;
  /** The engine's getters for what is stored (contents, formats, rules), after the waiting writes: nothing need be calculated for it. */
  stored(): Getters;
  /** The engine's getters for the shape of the workbook (sheets, sizes, names): waiting cells need not be sent for it. */
  layout(): Getters;
  /** The engine's getters for the number formats of cells: waiting contents need not be sent for it. */
  formats(): Getters;
  /** The engine's getters for data validations: waiting contents need not be sent for it. */
  validations(): Getters;
  /** Notes, protections, metadata or chart settings, after the waiting writes. */
  attachments(kind: AttachmentKind): readonly Attachment[];
  /** Grows with every change, so that what is derived from the document can be kept until the next one. */
  changeCount(): number;
  /** Calculates every formula again, or those in some cells and what depends on them. */
  recalculate(cellIds?: readonly number[]): void;
  /** Runs something whose writes become one step of the undo history; waiting writes are sent even when it throws. */
  step<T>(work: () => T): T;
  /** Runs something when the step under way is over. */
  afterStep(work: () => void): void;
  /** A short id, unique in this workbook. */
  newId(prefix: string): string;
}

/** Figures that are calculated only when somebody looks: those that wait for custom functions. */
export interface LateFigures {
  /** The cells, by the engine's ids, that nobody has looked at since they began to wait. */
  unseen(): readonly number[];
  /** Does something during which such cells show that they wait. */
  seen(work: () => void): void;
}

const NONE_LATE: LateFigures = { unseen: () => [], seen: (work) => work() };

/** Opens a document over an engine model. */
export function createDocument(model: Model, zone: Zone, localeCode: string, late: LateFigures = NONE_LATE): Document {
  const queue = new WriteQueue();
  const sender = new Sender(model);
  const own = model.getters as unknown as OwnGetters; // the engine cannot type the getters that plugins add
  let flushing = false;

  function flush(): void {
    // A custom function that reads while the engine calculates must not send what waits.
    if (flushing) return;
    const commands = queue.take();
    if (commands.length === 0) return;
    flushing = true;
    try {
      sender.sendAll(commands);
    } finally {
      flushing = false;
    }
  }

  /** Sends what waits and calculates; the engine asking in the middle of a calculation gets what it has. */
  function settle(): void {
    flush();
    if (flushing) return;
    flushing = true;
    try {
      sender.calculate();
      const unseen = late.unseen();
      if (unseen.length > 0) late.seen(() => (evaluate(unseen), sender.calculate()));
    } finally {
      flushing = false;
    }
  }

  function evaluate(cellIds?: readonly number[]): void {
    const existing = cellIds?.filter((id) => model.getters.tryGetCellPosition(id) !== undefined);
    sender.sendAll([existing ? { type: 'EVALUATE_CELLS', cellIds: existing } : { type: 'EVALUATE_CELLS' }]);
  }

  function readAfter(aspect: Aspect): Getters {
    if (queue.changes(aspect)) flush();
    return model.getters;
  }

  return {
    model,
    zone,
    localeCode,
    locale: () => model.getters.getLocale(),
    write: (command) => queue.add(command),
    writeCells: (sheetId, cells) => queue.addCells(sheetId, cells),
    flush,
    read: () => (settle(), model.getters),
    stored: () => (flush(), model.getters),
    layout: () => readAfter('layout'),
    formats: () => readAfter('formats'),
    validations: () => readAfter('validations'),
    attachments: (kind) => (readAfter('attachments'), own.getAttachments(kind)),
    changeCount: () => own.getChangeCount(),
    recalculate(cellIds) {
      flush();
      evaluate(cellIds);
    },
    step: (work) => sender.inStep(() => finallyDo(work, flush)),
    afterStep: (work) => sender.afterStep(work),
    newId: (prefix) => `${prefix}${model.uuidGenerator.smallUuid()}`,
  };
}

interface OwnGetters {
  getAttachments(kind: AttachmentKind): readonly Attachment[];
  getChangeCount(): number;
}

function finallyDo<T>(work: () => T, last: () => void): T {
  try {
    return work();
  } finally {
    last();
  }
}
