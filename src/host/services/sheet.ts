import { service } from '../strict/service';
import { parseArea, toArea } from './area';
import type { ServiceContext } from './context';
import { createRange } from './range';
import type { RangeHandle } from './range';
import { createRangeList } from './rangeList';
import type { RangeListHandle } from './rangeList';
import { sheetExtras } from './sheetExtras';
import { sheetLayout } from './sheetLayout';

export interface SheetHandle extends Cells, ReturnType<typeof sheetLayout>, ReturnType<typeof sheetExtras> {}

const ids = new WeakMap<object, string>();

/** The Sheet object of an engine sheet. */
export function createSheet(context: ServiceContext, sheetId: string): SheetHandle {
  const sheet: SheetHandle = service(
    'Sheet',
    {
      ...cells(context, sheetId, () => sheet),
      ...sheetLayout(context, sheetId),
      ...sheetExtras(context, sheetId, () => sheet),
    },
    context.enter,
  );
  ids.set(sheet, sheetId);
  return sheet;
}

/** The engine's id of a Sheet the add-on passes back. */
export function idOfSheet(sheet: unknown): string {
  const id = typeof sheet === 'object' && sheet !== null ? ids.get(sheet) : undefined;
  if (id === undefined) throw new TypeError('The parameters do not match the method signature: a Sheet is wanted.');
  return id;
}

interface Cells {
  getRange(first: string | number, column?: number, rows?: number, columns?: number): RangeHandle;
  getRangeList(a1Notations: string[]): RangeListHandle;
  getDataRange(): RangeHandle;
  getLastRow(): number;
  getLastColumn(): number;
  getSheetValues(row: number, column: number, rows: number, columns: number): ReturnType<RangeHandle['getValues']>;
  appendRow(values: unknown[]): SheetHandle;
  clear(): SheetHandle;
  clearContents(): SheetHandle;
}

function cells(context: ServiceContext, sheetId: string, self: () => SheetHandle): Cells {
  const { document } = context;

  function lastCell(): { row: number; column: number } {
    const getters = document.read();
    const filled = getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((position) => getters.getEvaluatedCell(position).type !== 'empty');
    const last = { row: 0, column: 0 };
    for (const { row, col } of filled) {
      last.row = Math.max(last.row, row + 1);
      last.column = Math.max(last.column, col + 1);
    }
    return last;
  }

  function range(row: number, column: number, rows: number, columns: number): RangeHandle {
    return createRange(context, toArea(document, sheetId, row, column, rows, columns), self());
  }

  function whole(): RangeHandle {
    const getters = document.read();
    return range(1, 1, getters.getNumberRows(sheetId), getters.getNumberCols(sheetId));
  }

  return {
    getRange(first, column = 1, rows = 1, columns = 1) {
      if (typeof first === 'number') return range(first, column, rows, columns);
      return createRange(context, parseArea(document, sheetId, first), self());
    },
    getRangeList: (a1Notations) =>
      createRangeList(
        context,
        a1Notations.map((text) => createRange(context, parseArea(document, sheetId, text), self())),
      ),
    getDataRange() {
      const last = lastCell();
      return range(1, 1, Math.max(last.row, 1), Math.max(last.column, 1));
    },
    getLastRow: () => lastCell().row,
    getLastColumn: () => lastCell().column,
    getSheetValues: (row, column, rows, columns) => range(row, column, rows, columns).getValues(),
    appendRow(values) {
      const row = lastCell().row + 1;
      const { getNumberRows } = document.read();
      if (row > getNumberRows(sheetId)) self().insertRowsAfter(row - 1, 1);
      range(row, 1, 1, values.length).setValues([values]);
      return self();
    },
    clear() {
      whole().clear();
      return self();
    },
    clearContents() {
      whole().clearContent();
      return self();
    },
  };
}
