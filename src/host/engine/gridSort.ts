// The grid's own sort, from its menus and filters: it takes notes along, and columns that a formula fills from above stand still.
import { registries } from '@odoo/o-spreadsheet';
import type { Getters, UIPlugin, Zone } from '@odoo/o-spreadsheet';
import type { Attachment } from './attachments';
import { send } from './batchPlugin';
import { movedNotes, movedRows, sortedRows } from './rowSort';

/** What of the engine's plugin is replaced or used; its types keep these parts private. */
interface EngineSort {
  readonly getters: Getters & { getAttachments(kind: 'note'): Attachment[] };
  readonly dispatch: UIPlugin['dispatch'];
  checkArrayFormulaInSortZone(command: { sheetId: string; zone: Zone }): string;
  sortZone(sheetId: string, anchor: { col: number }, zone: Zone, direction: string, options: SortOptions): void;
  hasHeader(sheetId: string, columns: readonly object[]): boolean;
  mainCells(sheetId: string, zone: Zone): object[];
}

interface SortOptions {
  /** The first row is sorted with the others. */
  sortHeaders?: boolean;
}

/** Before a model is made. */
export function installGridSort(): void {
  const engine = registries.featurePluginRegistry.get('sort').prototype as unknown as EngineSort;
  const { checkArrayFormulaInSortZone, sortZone } = engine;
  engine.checkArrayFormulaInSortZone = function check(command) {
    return spillsFromBelow(this.getters, command) ? checkArrayFormulaInSortZone.call(this, command) : 'Success';
  };
  engine.sortZone = function sort(sheetId, anchor, zone, direction, options) {
    if (this.getters.doesIntersectMerge(sheetId, zone)) sortZone.call(this, sheetId, anchor, zone, direction, options);
    else sortRows(this, sheetId, zoneToSort(this, sheetId, zone, options), anchor.col, direction === 'asc');
  };
}

/** Whether a formula that would be moved fills other rows of the zone. */
function spillsFromBelow(getters: Getters, { sheetId, zone }: { sheetId: string; zone: Zone }): boolean {
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, i) => zone.left + i);
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, i) => zone.top + i);
  return columns.some((col) =>
    rows.some((row) => {
      const origin = getters.getArrayFormulaSpreadingOn({ sheetId, row, col });
      return origin !== undefined && origin.row !== row && origin.row > zone.top;
    }),
  );
}

function zoneToSort(engine: EngineSort, sheetId: string, zone: Zone, { sortHeaders }: SortOptions): Zone {
  const isHeader = sortHeaders !== true && engine.hasHeader(sheetId, engine.mainCells(sheetId, zone));
  return isHeader ? { ...zone, top: zone.top + 1 } : zone;
}

function sortRows(engine: EngineSort, sheetId: string, zone: Zone, col: number, ascending: boolean): void {
  const { getters, dispatch } = engine;
  const order = sortedRows(getters, sheetId, zone, [{ col, ascending }]);
  const { cells, looks } = movedRows(getters, sheetId, zone, order);
  if (looks.length > 0) dispatch('CLEAR_FORMATTING', { sheetId, target: looks });
  for (const cell of cells) dispatch('UPDATE_CELL', { sheetId, ...cell });
  for (const attachment of movedNotes(getters.getAttachments('note'), sheetId, zone, order)) {
    send(dispatch, { type: 'SET_ATTACHMENT', attachment });
  }
}
