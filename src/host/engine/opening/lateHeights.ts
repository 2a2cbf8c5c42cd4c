// Row heights are measured cell by cell, and only a page shows them: those of a sheet when the first is asked for.
import { registries } from '@odoo/o-spreadsheet';
import type { Command } from '@odoo/o-spreadsheet';

/** What of the engine's plugin is needed; its types keep these parts private. */
interface Heights {
  readonly getters: { getNumberRows(sheetId: string): number };
  /** By sheet: the tallest cell of each row, where one is taller than a line. */
  readonly tallestCellInRow: Record<string, unknown[]>;
  getRowTallestCell(sheetId: string, row: number): unknown;
  getRowSize(sheetId: string, row: number): number;
}

/** Lets whoever opens or builds a workbook wait for no heights; before a model is made. */
export function measureHeightsLate(): void {
  const { coreViewsPluginRegistry } = registries;
  const Engine = coreViewsPluginRegistry.get('row_size');
  const { getRowSize } = Engine.prototype as unknown as Heights;
  coreViewsPluginRegistry.replace(
    'row_size',
    class extends Engine {
      /** Sheets changed while nobody had measured them: undo knows nothing of what their heights were. */
      private readonly changedBefore = new Set<string>();

      override beforeHandle(command: Command): void {
        if (this.isMeasured(command)) super.beforeHandle(command);
      }

      override handle(command: Command): void {
        if (command.type === 'START' || command.type === 'UPDATE_LOCALE') this.forget(this.getters.getSheetIds());
        else if (command.type === 'UNDO' || command.type === 'REDO') this.forget(this.changedBefore);
        else if (this.isMeasured(command)) super.handle(command);
      }

      getRowSize(sheetId: string, row: number): number {
        const heights = this as unknown as Heights;
        heights.tallestCellInRow[sheetId] ??= tallestCells(heights, sheetId);
        return getRowSize.call(this, sheetId, row);
      }

      private isMeasured(command: Command): boolean {
        if (!('sheetId' in command) || (this as unknown as Heights).tallestCellInRow[command.sheetId]) return true;
        this.changedBefore.add(command.sheetId);
        return false;
      }

      private forget(sheetIds: Iterable<string>): void {
        for (const sheetId of sheetIds) {
          this.changedBefore.add(sheetId);
          delete (this as unknown as Heights).tallestCellInRow[sheetId];
        }
      }
    },
  );
}

function tallestCells(heights: Heights, sheetId: string): unknown[] {
  const height = heights.getters.getNumberRows(sheetId);
  return Array.from({ length: height }, (_, row) => heights.getRowTallestCell(sheetId, row));
}
