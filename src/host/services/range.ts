import { service } from '../strict/service';
import { toA1, toArea } from './area';
import type { Area } from './area';
import type { ServiceContext } from './context';
import { protect } from './protection';
import type { ProtectionHandle } from './protection';
import { rangeExtras } from './rangeExtras';
import { rangeFormats } from './rangeFormats';
import { rangeValues } from './rangeValues';
import type { SheetHandle } from './sheet';

export type RangeHandle = Geometry &
  ReturnType<typeof rangeValues> &
  ReturnType<typeof rangeFormats> &
  ReturnType<typeof rangeExtras>;

const areas = new WeakMap<object, Area>();

/** The Range object of an area. */
export function createRange(context: ServiceContext, area: Area, sheet: SheetHandle): RangeHandle {
  const methods = {
    ...geometry(context, area, sheet),
    ...rangeValues(context, area),
    ...rangeFormats(context, area),
    ...rangeExtras(context, area),
  };
  const range = service('Range', methods, context.enter);
  areas.set(range, area);
  return range;
}

/** The area behind a Range the add-on passes back. */
export function areaOfRange(range: unknown): Area {
  const area = typeof range === 'object' && range !== null ? areas.get(range) : undefined;
  if (!area) throw new TypeError('The parameters do not match the method signature: a Range is wanted.');
  return area;
}

interface Geometry {
  getA1Notation(): string;
  getRow(): number;
  getRowIndex(): number;
  getColumn(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getNumRows(): number;
  getHeight(): number;
  getNumColumns(): number;
  getWidth(): number;
  getSheet(): SheetHandle;
  activate(): RangeHandle;
  protect(): ProtectionHandle;
  getCell(row: number, column: number): RangeHandle;
  offset(rows: number, columns: number, height?: number, width?: number): RangeHandle;
}

function geometry(context: ServiceContext, area: Area, sheet: SheetHandle): Geometry {
  const { document } = context;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const at = (row: number, column: number, rows: number, columns: number) =>
    createRange(context, toArea(document, area.sheetId, row, column, rows, columns), sheet);
  return {
    getA1Notation: () => toA1(area),
    getRow: () => area.top + 1,
    getRowIndex: () => area.top + 1,
    getColumn: () => area.left + 1,
    getLastRow: () => area.bottom + 1,
    getLastColumn: () => area.right + 1,
    getNumRows: () => height,
    getHeight: () => height,
    getNumColumns: () => width,
    getWidth: () => width,
    getSheet: () => sheet,
    activate(this: RangeHandle) {
      sheet.activate();
      select(context, area);
      return this;
    },
    protect: () => protect(context, sheet, area.sheetId, area),
    getCell: (row, column) => at(area.top + row, area.left + column, 1, 1),
    offset: (rows, columns, newHeight = height, newWidth = width) =>
      at(area.top + 1 + rows, area.left + 1 + columns, newHeight, newWidth),
  };
}

function select({ document }: ServiceContext, { left, top, right, bottom }: Area): void {
  document.flush();
  document.model.selection.selectZone({ cell: { col: left, row: top }, zone: { left, top, right, bottom } });
}
