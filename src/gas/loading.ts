// Google calculates custom functions later than a script reads: whatever is read meanwhile is no figure.

import { markedSheets } from './marks';
import { sheetSpecs } from '../template/specs';

/** What a call answers while figures are being calculated: the sidebar asks again. */
export interface Pending {
  readonly pending: true;
}

export const PENDING: Pending = { pending: true };

/** What a cell shows meanwhile, in the languages of the workbook. */
const LOADING = /^(Loading|Cargando|Carregando)(\.{3}|…)$/;

/** Rows of a form in which formulas stand. */
const DEPTH = 250;

/** Whether a figure of our own sheets still waits for its custom function. */
export function isLoading(): boolean {
  const specs = sheetSpecs();
  return [...markedSheets()].some(([id, { sheet }]) => {
    const depth = specs[id].anchor.along === 'columns' ? 1 : Math.min(DEPTH, sheet.getLastRow());
    if (depth === 0) return false;
    const shown = sheet.getRange(1, 1, depth, sheet.getLastColumn()).getDisplayValues();
    return shown.some((row) => row.some((text) => LOADING.test(text)));
  });
}
