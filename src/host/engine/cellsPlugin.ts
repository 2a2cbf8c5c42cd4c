// Thousands of cells in one command: checked once, outside, instead of by each of the engine's plugins cell after cell.
import { CorePlugin } from '@odoo/o-spreadsheet';
import type { CoreCommand, Style } from '@odoo/o-spreadsheet';

export interface CellWrite {
  row: number;
  col: number;
  content?: string;
  format?: string;
  style?: Style;
}

export interface WriteCellsCommand {
  type: 'WRITE_CELLS';
  sheetId: string;
  cells: CellWrite[];
}

export class CellsPlugin extends CorePlugin {
  /** Grows with every change of the document, so that what is derived from it can be kept until the next one. */
  static override readonly getters = ['getChangeCount'];
  private changes = 0;

  getChangeCount(): number {
    return this.changes;
  }

  override handle(command: CoreCommand): void {
    this.changes++;
    // The engine's union of commands is closed; ours travels the same way.
    const own = command as CoreCommand | WriteCellsCommand;
    if (own.type !== 'WRITE_CELLS') return;
    for (const { style, ...cell } of own.cells) {
      const position = { sheetId: own.sheetId, row: cell.row, col: cell.col };
      const merged = style && { ...this.getters.getCell(position)?.style, ...style };
      this.dispatch('UPDATE_CELL', { ...cell, ...position, ...(merged && { style: merged }) });
    }
  }
}
