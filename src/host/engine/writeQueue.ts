// Writes that wait to be sent together, and what they may change, so that a read knows whether it must send them first.
import type { HostCommand } from './batchPlugin';
import { CellWrites } from './cellsPlugin';
import type { CellWrite } from './cellsPlugin';

/** What waiting writes may change besides the contents of cells. */
export type Aspect = 'layout' | 'formats' | 'attachments' | 'validations';

export class WriteQueue {
  private waiting: HostCommand[] = [];
  private changed = new Set<Aspect>();

  add(command: HostCommand): void {
    this.waiting.push(command);
    this.changed.add('formats');
    const moves = LAYOUT.test(command.type);
    if (moves) this.changed.add('layout');
    if (moves || command.type.endsWith('_DATA_VALIDATION_RULE')) this.changed.add('validations');
    // Rows and columns that move take attachments along.
    if (moves || /_ATTACHMENTS?$/.test(command.type)) this.changed.add('attachments');
  }

  /** Cells travel in one command with those added just before for the same sheet. */
  addCells(sheetId: string, cells: readonly CellWrite[]): void {
    const { list } = this.cellsFor(sheetId);
    for (const cell of cells) {
      list.push(cell);
      if (cell.format !== undefined) this.changed.add('formats');
    }
  }

  changes(aspect: Aspect): boolean {
    return this.changed.has(aspect);
  }

  /** All that waits, in order; the queue is empty afterwards. */
  take(): HostCommand[] {
    const commands = this.waiting;
    this.waiting = [];
    this.changed.clear();
    return commands;
  }

  private cellsFor(sheetId: string): CellWrites {
    const last = this.waiting.at(-1);
    if (last?.type === 'WRITE_CELLS' && last.sheetId === sheetId) return last.cells;
    const cells = new CellWrites();
    this.waiting.push({ type: 'WRITE_CELLS', sheetId, cells });
    return cells;
  }
}

const LAYOUT = /SHEET$|_COLUMNS_ROWS$|NAMED_RANGE$/;
