import { serviceOf } from '../../strict/service';
import { parseArea, toArea } from '../range/area';
import type { ServiceContext } from '../context';
import { rememberSheet } from '../handles';
import type { ClearOptions, RangeHandle } from '../handles';
import { createRangeList } from '../range/rangeList';
import { sheetExtras } from './sheetExtras';
import { sheetGrid } from './sheetGrid';
import { sheetLayout } from './sheetLayout';

/** The Sheet object of an engine sheet. */
export function createSheet(context: ServiceContext, sheetId: string) {
  const about = [sheetLayout(context, sheetId), sheetGrid(context, sheetId), sheetExtras(context, sheetId)] as const;
  return rememberSheet(serviceOf('Sheet', [cells(context, sheetId), ...about], context.enter), sheetId);
}

function cells(context: ServiceContext, sheetId: string) {
  const { document, make } = context;

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
    return make.range(toArea(document, sheetId, row, column, rows, columns));
  }

  function whole(): RangeHandle {
    const getters = document.stored();
    return range(1, 1, getters.getNumberRows(sheetId), getters.getNumberCols(sheetId));
  }

  return {
    getRange(first: string | number, column = 1, rows = 1, columns = 1): RangeHandle {
      if (typeof first === 'number') return range(first, column, rows, columns);
      return make.range(parseArea(document, sheetId, first));
    },
    getRangeList: (a1Notations: string[]) =>
      createRangeList(
        context,
        a1Notations.map((text) => make.range(parseArea(document, sheetId, text))),
      ),
    getDataRange() {
      const last = lastCell();
      return range(1, 1, Math.max(last.row, 1), Math.max(last.column, 1));
    },
    getLastRow: () => lastCell().row,
    getLastColumn: () => lastCell().column,
    getSheetValues: (row: number, column: number, rows: number, columns: number) =>
      range(row, column, rows, columns).getValues(),
    appendRow<R>(this: R, values: unknown[]): R {
      const row = lastCell().row + 1;
      const { getNumberRows } = document.stored();
      if (row > getNumberRows(sheetId)) make.sheet(sheetId).insertRowsAfter(row - 1, 1);
      range(row, 1, 1, values.length).setValues([values]);
      return this;
    },
    clear<R>(this: R, options?: ClearOptions): R {
      whole().clear(options);
      return this;
    },
    clearContents<R>(this: R): R {
      whole().clearContent();
      return this;
    },
    clearFormats<R>(this: R): R {
      whole().clearFormat();
      return this;
    },
    clearNotes<R>(this: R): R {
      whole().clearNote();
      return this;
    },
    /** All rows but the frozen ones. */
    sort<R>(this: R, column: number, ascending = true): R {
      const last = lastCell();
      const top = document.stored().getPaneDivisions(sheetId).ySplit + 1;
      if (last.row >= top) range(top, 1, last.row - top + 1, last.column).sort({ column, ascending });
      return this;
    },
  };
}
