// The engine draws what is being typed a frame after each key, and takes what it finds drawn for what was typed. Before the
// first key a cell's editor shows what the cell holds; a second key within that frame would find the old text behind the first.
import { stores } from '@odoo/o-spreadsheet';
import type { Spreadsheet } from '@odoo/o-spreadsheet';

/** Keeps the editor as drawn up with the keys, however fast they come. */
export function keepUpWithKeys({ getStore }: Spreadsheet['env']): void {
  const editor = getStore(stores.CellComposerStore);
  const drawFirst = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !target.matches('.o-grid-composer .o-composer:not(.active)')) return;
    if (editor.editionMode === 'inactive') return;
    const { start, end } = editor.composerSelection;
    target.textContent = editor.currentContent;
    const text = target.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, start, text, end);
  };
  addEventListener('keydown', drawFirst, { capture: true });
}
