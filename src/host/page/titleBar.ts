import type { SaveState } from './keeping';
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
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (saved) => {
    state.dataset['state'] = saved;
    clearTimeout(waiting);
    // What is kept within a moment, as nearly everything is, need not be announced twice.
    waiting = setTimeout(() => (state.textContent = words[saved]), saved === 'saving' ? ANNOUNCE_MS : 0);
  };
}

const ANNOUNCE_MS = 500;
