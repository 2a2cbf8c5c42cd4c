import { serviceOf } from '../../strict/service';
import { notationOf, toArea } from './area';
import type { Area } from './area';
import type { ServiceContext } from '../context';
import { rememberArea } from '../handles';
import { protect } from '../sheet/protection';
import { rangeExtras } from './rangeExtras';
import { rangeFormats } from './rangeFormats';
import { rangeValues } from './rangeValues';

/** The Range object of an area. */
export function createRange(context: ServiceContext, area: Area) {
  const own = {
    activate<R>(this: R): R {
      context.make.sheet(area.sheetId).activate();
      select(context, area);
      return this;
    },
    /** The cursor moves within what is selected where it can; else the cell alone is selected, as in Google. */
    activateAsCurrentCell<R>(this: R): R {
      if (area.top !== area.bottom || area.left !== area.right) throw new Error('The range is not a single cell.');
      const { getActiveSheetId, getSelectedZone } = context.document.layout();
      const zone = getSelectedZone();
      const isInside =
        getActiveSheetId() === area.sheetId &&
        zone.left <= area.left &&
        area.left <= zone.right &&
        zone.top <= area.top &&
        area.top <= zone.bottom;
      context.make.sheet(area.sheetId).activate();
      select(context, isInside ? { sheetId: area.sheetId, ...zone } : area, area);
      return this;
    },
    protect: () => protect(context, area.sheetId, area),
  };
  const cells = [rangeValues(context, area), rangeFormats(context, area), rangeExtras(context, area)] as const;
  return rememberArea(serviceOf('Range', [own, geometry(context, area), ...cells], context.enter), area);
}

function geometry({ document, make }: ServiceContext, area: Area) {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const at = (row: number, column: number, rows: number, columns: number) =>
    make.range(toArea(document, area.sheetId, row, column, rows, columns));
  return {
    getA1Notation: () => notationOf(area),
    getRow: () => area.top + 1,
    getRowIndex: () => area.top + 1,
    getColumn: () => area.left + 1,
    getColumnIndex: () => area.left + 1,
    getLastRow: () => area.bottom + 1,
    getLastColumn: () => area.right + 1,
    getNumRows: () => height,
    getHeight: () => height,
    getNumColumns: () => width,
    getWidth: () => width,
    getSheet: () => make.sheet(area.sheetId),
    getCell: (row: number, column: number) => at(area.top + row, area.left + column, 1, 1),
    offset: (rows: number, columns: number, newHeight = height, newWidth = width) =>
      at(area.top + 1 + rows, area.left + 1 + columns, newHeight, newWidth),
  };
}

function select({ document }: ServiceContext, { left, top, right, bottom }: Area, cursor?: Area): void {
  const cell = { col: cursor?.left ?? left, row: cursor?.top ?? top };
  const choose = () => void document.model.selection.selectZone({ cell, zone: { left, top, right, bottom } });
  document.flush();
  choose();
  // The engine scrolls to a selection only when no change waits to be drawn.
  document.afterStep(choose);
}
