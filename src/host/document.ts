// The open workbook: the engine's model, the writes that wait, the zone and the locale. Every service works on this.
import type { Getters, Locale, Model } from '@odoo/o-spreadsheet';
import { send } from './engine/batchPlugin';
import type { Attachment, AttachmentKind } from './engine/attachments';
import type { HostCommand } from './engine/batchPlugin';
import { CellWrites } from './engine/cellsPlugin';
import type { CellWrite } from './engine/cellsPlugin';
import { quietly } from './engine/quiet';
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
  /** Sends the waiting writes to the engine and calculates. */
  flush(): void;
  /** The engine's getters, after the waiting writes. */
  read(): Getters;
  /** The engine's getters for the shape of the workbook (sheets, sizes, names): waiting cells need not be sent for it. */
  layout(): Getters;
  /** The engine's getters for the number formats of cells: waiting contents need not be sent for it. */
  formats(): Getters;
  /** Notes, protections, metadata or chart settings, after the waiting writes. */
  attachments(kind: AttachmentKind): Attachment[];
  /** Grows with every change, so that what is derived from the document can be kept until the next one. */
  changeCount(): number;
  /** Calculates every formula again. */
  recalculate(): void;
  /** Runs something whose writes become one step of the undo history; waiting writes are sent even when it throws. */
  step<T>(work: () => T): T;
  /** A short id, unique in this workbook. */
  newId(prefix: string): string;
}

/** Opens a document over an engine model. */
export function createDocument(model: Model, zone: Zone, localeCode: string): Document {
  // The page puts a guard before edits by hand on `model.dispatch`; a script's writes are not edits by hand.
  const dispatch = model.dispatch;
  let waiting: HostCommand[] = [];
  let pending = { ...NOTHING };
  let depth = 0;
  let flushing = false;

  function write(command: HostCommand): void {
    waiting.push(command);
    note(pending, command);
  }

  function writeCells(sheetId: string, cells: readonly CellWrite[]): void {
    const last = waiting.at(-1);
    const joins = last?.type === 'WRITE_CELLS' && last.sheetId === sheetId;
    const target = joins ? last : { type: 'WRITE_CELLS' as const, sheetId, cells: new CellWrites() };
    if (!joins) waiting.push(target);
    for (const cell of cells) {
      target.cells.list.push(cell);
      pending.formats ||= cell.format !== undefined;
    }
  }

  function flush(): void {
    if (flushing || waiting.length === 0) return;
    const commands = waiting;
    waiting = [];
    pending = { ...NOTHING };
    flushing = true;
    try {
      if (depth > 0) sendAll(commands);
      else inStep(() => sendAll(commands));
    } finally {
      flushing = false;
    }
  }

  function sendAll(commands: readonly HostCommand[]): void {
    const refused = quietly(() => commands.flatMap((command) => refusal(dispatch, command)));
    quietly(() => calculate(model));
    if (refused.length > 0) throw new Error(`Service Spreadsheets failed: ${refused.join('; ')}`);
  }

  function inStep<T>(work: () => T): T {
    let outcome: { value: T } | { error: unknown } | undefined;
    // An exception inside a command would leave the engine in its running state for good.
    const guarded = () => {
      outcome = attempt(work);
    };
    depth++;
    try {
      quietly(() => send(dispatch, { type: 'HOST_STEP', work: guarded }));
    } finally {
      depth--;
    }
    if (!outcome) throw new Error('Cannot start a call while the spreadsheet is calculating');
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  function step<T>(work: () => T): T {
    const whole = () => {
      try {
        return work();
      } finally {
        flush();
      }
    };
    return depth > 0 ? whole() : inStep(whole);
  }

  function read(): Getters {
    flush();
    return model.getters;
  }

  function readAfter(matters: keyof Pending): Getters {
    return pending[matters] ? read() : model.getters;
  }

  return {
    model,
    zone,
    localeCode,
    locale: () => model.getters.getLocale(),
    write,
    writeCells,
    flush,
    read,
    layout: () => readAfter('layout'),
    formats: () => readAfter('formats'),
    attachments: (kind) => (readAfter('attachments') as unknown as OwnGetters).getAttachments(kind), // the engine cannot type its plugins' getters
    changeCount: () => (model.getters as unknown as OwnGetters).getChangeCount(),
    recalculate() {
      flush();
      quietly(() => model.dispatch('EVALUATE_CELLS'));
    },
    step,
    newId: (prefix) => `${prefix}${model.uuidGenerator.smallUuid()}`,
  };
}

/** What the waiting commands may change. */
interface Pending {
  layout: boolean;
  formats: boolean;
  attachments: boolean;
}

const NOTHING: Readonly<Pending> = { layout: false, formats: false, attachments: false };
const LAYOUT = /SHEET$|_COLUMNS_ROWS$|NAMED_RANGE$/;

/** Rows and columns that move take attachments along. */
function note(pending: Pending, { type }: HostCommand): void {
  pending.formats = true;
  pending.layout ||= LAYOUT.test(type);
  pending.attachments ||= pending.layout || /_ATTACHMENTS?$/.test(type);
}

interface OwnGetters {
  getAttachments(kind: AttachmentKind): Attachment[];
  getChangeCount(): number;
}

function refusal(dispatch: Model['dispatch'], command: HostCommand): string[] {
  const result = send(dispatch, command);
  const reasons = result.isSuccessful ? [] : result.reasons.filter((reason) => String(reason) !== 'NoChanges');
  return reasons.map((reason) => `${command.type}: ${reason}`);
}

/** Inside a step the engine calculates only at its end; a script that reads needs the figures now. */
function calculate(model: Model): void {
  for (const plugin of model['handlers']) plugin.finalize();
}

function attempt<T>(work: () => T): { value: T } | { error: unknown } {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}
