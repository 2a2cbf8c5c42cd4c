// Links to a place of the workbook, as Google writes them: #gid=12&range=A5. The engine would open them on the web.
import { helpers, registries } from '@odoo/o-spreadsheet';
import type { Model } from '@odoo/o-spreadsheet';
import { numericId } from './numericId';

type Getters = Pick<Model['getters'], 'getSheetIds' | 'getSheetName'>;

const PLACE = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?$/;

/** Lets a click on such a link select the cell. */
export function installSheetLinks(): void {
  registries.urlRegistry.add('place', {
    match: (url) => PLACE.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url, getters) => describe(url, getters),
    open: (url, { model }) => {
      const { sheetId, cell } = placeOf(url, model.getters);
      if (sheetId === undefined) return;
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
      const { col, row } = helpers.toCartesian(cell);
      model.selection.selectCell(col, row);
    },
    sequence: 1,
    title: '',
  });
}

function describe(url: string, getters: Getters): string {
  const { sheetId, cell } = placeOf(url, getters);
  return sheetId === undefined ? url : `${getters.getSheetName(sheetId)}!${cell}`;
}

function placeOf(url: string, getters: Getters): { sheetId: string | undefined; cell: string } {
  const [, gid, cell = 'A1'] = PLACE.exec(url) ?? [];
  return { sheetId: getters.getSheetIds().find((id) => String(numericId(id)) === gid), cell };
}
