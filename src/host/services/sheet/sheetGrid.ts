// Sheet: its rows and columns, how many, how wide, frozen and hidden.
import type { ServiceContext } from '../context';

type Dimension = 'ROW' | 'COL';

/** The methods of a sheet about its rows and columns. */
export function sheetGrid(context: ServiceContext, sheetId: string) {
  const { insert, remove, resize, setHidden, count } = linesOf(context, sheetId);
  const { document } = context;
  const inserter = (dimension: Dimension, position: 'before' | 'after') =>
    function insertLines<R>(this: R, base: number, howMany: number): R {
      insert(dimension, base, howMany, position);
      return this;
    };
  const sizer = (dimension: Dimension) =>
    function setSizes<R>(this: R, first: number, howMany: number, size: number): R {
      resize(dimension, first, howMany, size);
      return this;
    };
  const singleSizer = (dimension: Dimension) =>
    function setSize<R>(this: R, line: number, size: number): R {
      resize(dimension, line, 1, size);
      return this;
    };
  return {
    getMaxRows: () => count('ROW'),
    getMaxColumns: () => count('COL'),
    insertRowsAfter: inserter('ROW', 'after'),
    insertRowsBefore: inserter('ROW', 'before'),
    insertColumnsAfter: inserter('COL', 'after'),
    insertColumnsBefore: inserter('COL', 'before'),
    deleteRows: (row: number, howMany: number) => remove('ROW', row, howMany),
    deleteRow: (row: number) => remove('ROW', row, 1),
    deleteColumns: (column: number, howMany: number) => remove('COL', column, howMany),
    deleteColumn: (column: number) => remove('COL', column, 1),
    setColumnWidth: singleSizer('COL'),
    setColumnWidths: sizer('COL'),
    getColumnWidth: (column: number) => document.stored().getColSize(sheetId, column - 1),
    /** The engine fits columns only where they are drawn: they keep their width. */
    autoResizeColumn: kept,
    autoResizeColumns: kept,
    setRowHeight: singleSizer('ROW'),
    setRowHeights: sizer('ROW'),
    hideColumns: (column: number, howMany = 1) => setHidden('COL', column, howMany, true),
    showColumns: (column: number, howMany = 1) => setHidden('COL', column, howMany, false),
    hideRows: (row: number, howMany = 1) => setHidden('ROW', row, howMany, true),
    showRows: (row: number, howMany = 1) => setHidden('ROW', row, howMany, false),
    setFrozenRows(quantity: number): void {
      document.write(quantity > 0 ? { type: 'FREEZE_ROWS', sheetId, quantity } : { type: 'UNFREEZE_ROWS', sheetId });
    },
    setFrozenColumns(quantity: number): void {
      document.write(
        quantity > 0 ? { type: 'FREEZE_COLUMNS', sheetId, quantity } : { type: 'UNFREEZE_COLUMNS', sheetId },
      );
    },
    getFrozenRows: () => document.stored().getPaneDivisions(sheetId).ySplit,
    getFrozenColumns: () => document.stored().getPaneDivisions(sheetId).xSplit,
  };
}

function kept<R>(this: R): R {
  return this;
}

function linesOf({ document }: ServiceContext, sheetId: string) {
  const sheetName = () => document.layout().getSheetName(sheetId);
  const count = (dimension: Dimension) =>
    dimension === 'ROW' ? document.layout().getNumberRows(sheetId) : document.layout().getNumberCols(sheetId);
  function frozen(dimension: Dimension): number {
    const { xSplit, ySplit } = document.stored().getPaneDivisions(sheetId);
    return dimension === 'ROW' ? ySplit : xSplit;
  }

  function checkInside(dimension: Dimension, first: number, quantity: number): void {
    if (first >= 1 && quantity >= 1 && first + quantity - 1 <= count(dimension)) return;
    throw new Error(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`);
  }

  return {
    count,
    insert(dimension: Dimension, line: number, quantity: number, position: 'before' | 'after'): void {
      checkInside(dimension, line, 1);
      const place = { sheetId, sheetName: sheetName(), dimension, position };
      document.write({ type: 'ADD_COLUMNS_ROWS', ...place, base: line - 1, quantity });
    },
    remove(dimension: Dimension, first: number, quantity: number): void {
      checkInside(dimension, first, quantity);
      if (first <= frozen(dimension) + 1 && first + quantity > count(dimension)) {
        throw new Error('Sorry, it is not possible to delete all the non-frozen rows or columns.');
      }
      const elements = run(first, quantity);
      document.write({ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName: sheetName(), dimension, elements });
    },
    resize(dimension: Dimension, first: number, quantity: number, size: number): void {
      checkInside(dimension, first, quantity);
      document.write({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements: run(first, quantity), size });
    },
    setHidden(dimension: Dimension, first: number, quantity: number, hidden: boolean): void {
      checkInside(dimension, first, quantity);
      const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      document.write({ type, sheetId, dimension, elements: run(first, quantity) });
    },
  };
}

function run(first: number, quantity: number): number[] {
  return Array.from({ length: quantity }, (_, i) => first - 1 + i);
}
