import { createHost } from '../host';
import type { Host } from '../host';
import type { SavedWorkbook } from '../saved';
import type { AddOn } from './addOn';
import { showEvent } from './addOnEvents';
import { downloadXlsx } from './download';
import { engineWordsFor, translateEngine } from './engineWords';
import { confirmed, focusGrid, mountGrid, tell } from './grid';
import { changeSettings, keepWorkbook, replaceByNew } from './keeping';
import { addFileMenu } from './menus';
import { createModalFrames } from './modal';
import { showNotes } from './notes';
import type { PageOptions } from './options';
import { painted } from './painted';
import { guardProtectedCells } from './protection';
import { acceptTypedPercent } from './percent';
import { acceptSemicolons } from './semicolons';
import { askSettings } from './settings';
import { createSidebar } from './sidebar';
import { fillTitleBar } from './titleBar';
import { toast } from './toast';
import { wordsFor } from './words';
import type { Words } from './words';

declare global {
  interface Window {
    /** For the browser tests and for curious people: the workbook behind the page. */
    acuerdoHost?: Host;
  }
}

export interface PageInput {
  addOn: AddOn;
  /** The script that gives the sidebar its google.script. */
  bridge: string;
  saved: SavedWorkbook | undefined;
  options: PageOptions;
}

/** Opens the workbook with the add-on in it and shows both; the saved one's own locale and zone win over the page's. */
export async function openPage({ addOn, bridge, saved, options }: PageInput): Promise<void> {
  const { locale, timeZone } = saved ?? options;
  const words = wordsFor(locale);
  translateEngine(locale);
  showNotes();
  const host = createHost({ ...addOn, ...options, locale, timeZone, ...(saved && { saved }) });
  window.acuerdoHost = host;
  const { model } = host;
  const autosave = keepWorkbook(host, fillTitleBar(words, { locale, timeZone }));

  acceptSemicolons(model);
  acceptTypedPercent();
  guardProtectedCells(model, () => confirmed(words.protectedAsk, words, words.protectedTitle));
  addFileMenu(words, {
    newWorkbook: async () => {
      if (await confirmed(words.newWorkbookAsk, words, words.newWorkbook)) await replaceByNew(autosave);
    },
    download: () => downloadXlsx(model, words.untitled),
    settings: async () => {
      const chosen = await askSettings({ locale, timeZone }, words);
      if (chosen) await changeSettings(host, autosave, chosen);
    },
  });

  const run = (name: string, args: unknown[]) => {
    try {
      return host.run(name, ...args);
    } finally {
      autosave.changed();
    }
  };
  const actions = { run, focusGrid };
  const sidebar = createSidebar(bridge, words.close, actions);
  const modals = createModalFrames(bridge, words.close, actions);
  const clicked = (functionName: string) => void runFromMenu(host, functionName, words).then(autosave.changed);
  host.on((event) => showEvent(event, { sidebar, modals, words, clicked }));
  await openAddOn(host, words);
  await mountGrid(model, words, engineWordsFor(locale));
}

/** onOpen runs before the grid is mounted, which takes its menus as they are then. An add-on that fails still leaves a grid. */
async function openAddOn(host: Host, words: Words): Promise<void> {
  try {
    host.open();
  } catch (error) {
    void tell(messageOf(error), words, words.failed);
  }
}

/** The message that a script runs is painted first, since nothing else can be painted while it runs. */
async function runFromMenu(host: Host, functionName: string, words: Words): Promise<void> {
  const done = toast(words.running, '', -1);
  await painted();
  try {
    host.menu(functionName);
  } catch (error) {
    void tell(messageOf(error), words, words.failed);
  } finally {
    done();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
