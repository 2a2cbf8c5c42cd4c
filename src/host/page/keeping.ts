// Keeping the workbook: after each change, when the page goes, and what replaces it as a whole.
import { isCoreCommand } from '@odoo/o-spreadsheet';
import type { Command } from '@odoo/o-spreadsheet';
import { toEngineLocale } from '../engine/locale';
import type { Host } from '../host';
import type { SavedWorkbook } from '../saved';
import { createAutosave } from './autosave';
import type { Autosave, SaveState } from './autosave';
import type { WorkbookSettings } from './settings';
import { clear, save } from './store';

/** Keeps the workbook of this host from now on. */
export function keepWorkbook(host: Host, show: (state: SaveState) => void): Autosave {
  const autosave = createAutosave(() => save(host.snapshot()), show);
  host.model.on('command-dispatched', autosave, (event: object) => {
    // The engine types its events as nothing in particular; this one is the command itself.
    const command = event as Command;
    if (isCoreCommand(command) || UNDO.has(command.type)) autosave.changed();
  });
  for (const type of ['pagehide', 'visibilitychange']) addEventListener(type, () => void autosave.now());
  return autosave;
}

const UNDO: ReadonlySet<string> = new Set(['REQUEST_UNDO', 'REQUEST_REDO']);

/** Forgets the workbook and starts with a new one. */
export async function replaceByNew(autosave: Autosave): Promise<void> {
  autosave.stop();
  await clear();
  location.reload();
}

/** Gives the workbook another locale or time zone, by opening it again with them. */
export async function changeSettings(
  host: Host,
  autosave: Autosave,
  { locale, timeZone }: WorkbookSettings,
): Promise<void> {
  const saved = host.snapshot();
  autosave.stop();
  await save(withSettings(saved, { locale, timeZone }));
  location.reload();
}

function withSettings(saved: SavedWorkbook, { locale, timeZone }: WorkbookSettings): SavedWorkbook {
  const settings = { ...saved.workbook.settings, locale: toEngineLocale(locale) };
  return { ...saved, locale, timeZone, workbook: { ...saved.workbook, settings } };
}
