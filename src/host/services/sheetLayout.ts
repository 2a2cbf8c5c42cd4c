// Sheet: its name, place, size, frozen parts, widths and visibility.
import type { HostCommand } from '../engine/batchPlugin';
import { toHex } from './colour';
import type { ServiceContext } from './context';
import { numericId } from './numericId';

/** The methods of a sheet that shape the grid. */
export function sheetLayout({ document }: ServiceContext, sheetId: string) {
  const name = () => document.layout().getSheetName(sheetId);
  const rows = () => document.layout().getNumberRows(sheetId);
  const columns = () => document.layout().getNumberCols(sheetId);

  function change(command: HostCommand): void {
    document.write(command);
  }

  function insert(dimension: 'ROW' | 'COL', base: number, quantity: number, position: 'before' | 'after'): void {
    change({ type: 'ADD_COLUMNS_ROWS', sheetId, sheetName: name(), dimension, base: base - 1, quantity, position });
  }

  function remove(dimension: 'ROW' | 'COL', first: number, quantity: number): void {
    const left = (dimension === 'ROW' ? rows() : columns()) - quantity;
    if (left < 1) throw new Error('Sorry, it is not possible to delete all the non-frozen rows or columns.');
    change({ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName: name(), dimension, elements: run(first, quantity) });
  }

  function resize(dimension: 'ROW' | 'COL', first: number, quantity: number, size: number): void {
    change({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements: run(first, quantity), size });
  }

  function visibility(
    type: 'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS',
    dimension: 'ROW' | 'COL',
    first: number,
    quantity: number,
  ): void {
    change({ type, sheetId, dimension, elements: run(first, quantity) });
  }

  return {
    getName: name,
    setName<R>(this: R, newName: string): R {
      checkSheetName(
        document
          .read()
          .getSheetIds()
          .filter((id) => id !== sheetId)
          .map((id) => document.layout().getSheetName(id)),
        newName,
      );
      if (newName !== name()) change({ type: 'RENAME_SHEET', sheetId, oldName: name(), newName });
      return this;
    },
    getSheetId: () => numericId(sheetId),
    getIndex: () => document.layout().getSheetIds().indexOf(sheetId) + 1,
    getMaxRows: rows,
    getMaxColumns: columns,
    insertRowsAfter<R>(this: R, row: number, howMany: number): R {
      insert('ROW', row, howMany, 'after');
      return this;
    },
    insertRowsBefore<R>(this: R, row: number, howMany: number): R {
      insert('ROW', row, howMany, 'before');
      return this;
    },
    insertColumnsAfter<R>(this: R, column: number, howMany: number): R {
      insert('COL', column, howMany, 'after');
      return this;
    },
    insertColumnsBefore<R>(this: R, column: number, howMany: number): R {
      insert('COL', column, howMany, 'before');
      return this;
    },
    deleteRows: (row: number, howMany: number) => remove('ROW', row, howMany),
    deleteRow: (row: number) => remove('ROW', row, 1),
    deleteColumns: (column: number, howMany: number) => remove('COL', column, howMany),
    deleteColumn: (column: number) => remove('COL', column, 1),
    setFrozenRows(quantity: number): void {
      change(quantity > 0 ? { type: 'FREEZE_ROWS', sheetId, quantity } : { type: 'UNFREEZE_ROWS', sheetId });
    },
    setFrozenColumns(quantity: number): void {
      change(quantity > 0 ? { type: 'FREEZE_COLUMNS', sheetId, quantity } : { type: 'UNFREEZE_COLUMNS', sheetId });
    },
    getFrozenRows: () => document.read().getPaneDivisions(sheetId).ySplit,
    getFrozenColumns: () => document.read().getPaneDivisions(sheetId).xSplit,
    setColumnWidth<R>(this: R, column: number, width: number): R {
      resize('COL', column, 1, width);
      return this;
    },
    setColumnWidths<R>(this: R, column: number, howMany: number, width: number): R {
      resize('COL', column, howMany, width);
      return this;
    },
    getColumnWidth: (column: number) => document.read().getColSize(sheetId, column - 1),
    setRowHeight<R>(this: R, row: number, height: number): R {
      resize('ROW', row, 1, height);
      return this;
    },
    setRowHeights<R>(this: R, row: number, howMany: number, height: number): R {
      resize('ROW', row, howMany, height);
      return this;
    },
    setTabColor<R>(this: R, color: string | null): R {
      change({ type: 'COLOR_SHEET', sheetId, color: toHex(color) });
      return this;
    },
    setHiddenGridlines<R>(this: R, hidden: boolean): R {
      change({ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: !hidden });
      return this;
    },
    hideSheet<R>(this: R): R {
      change({ type: 'HIDE_SHEET', sheetId });
      return this;
    },
    showSheet<R>(this: R): R {
      change({ type: 'SHOW_SHEET', sheetId });
      return this;
    },
    isSheetHidden: () => !document.read().isSheetVisible(sheetId),
    hideColumns: (column: number, howMany = 1) => visibility('HIDE_COLUMNS_ROWS', 'COL', column, howMany),
    showColumns: (column: number, howMany = 1) => visibility('UNHIDE_COLUMNS_ROWS', 'COL', column, howMany),
    hideRows: (row: number, howMany = 1) => visibility('HIDE_COLUMNS_ROWS', 'ROW', row, howMany),
    showRows: (row: number, howMany = 1) => visibility('UNHIDE_COLUMNS_ROWS', 'ROW', row, howMany),
    activate<R>(this: R): R {
      document.flush();
      const sheetIdFrom = document.model.getters.getActiveSheetId();
      if (sheetIdFrom !== sheetId) change({ type: 'ACTIVATE_SHEET', sheetIdFrom, sheetIdTo: sheetId });
      return this;
    },
  };
}

/** Google's refusal of a sheet name that is taken or empty. */
export function checkSheetName(taken: readonly string[], name: string): void {
  if (name === '') throw new Error('The sheet name cannot be empty.');
  const lower = name.toLowerCase();
  if (taken.some((other) => other.toLowerCase() === lower)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function run(first: number, quantity: number): number[] {
  return Array.from({ length: quantity }, (_, i) => first - 1 + i);
}
