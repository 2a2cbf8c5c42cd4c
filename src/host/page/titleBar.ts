import type { SaveState } from './autosave';
import { byId } from './element';
import type { WorkbookSettings } from './settings';
import type { Words } from './words';

/** Fills the title bar; the answer changes what it says about saving. */
export function fillTitleBar(words: Words, { locale, timeZone }: WorkbookSettings): (state: SaveState) => void {
  document.documentElement.lang = locale.replace('_', '-');
  document.title = `${words.untitled} – Acuerdo`;
  byId('document-title').textContent = words.untitled;
  byId('workbook-locale').textContent = `${locale} · ${timeZone.replaceAll('_', ' ')}`;
  const state = byId('save-state');
  return (saved) => {
    state.textContent = words[saved];
    state.dataset['state'] = saved;
  };
}
