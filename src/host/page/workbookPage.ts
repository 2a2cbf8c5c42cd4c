import { forgetSteps } from '../engine/forgetSteps';
import { createHost } from '../host';
import type { Host } from '../host';
import type { Opened } from '../sharing/frames';
import { revive } from '../sharing/revive';
import { goTo, newName } from './address';
import type { AddOn } from './addOn';
import { showEvent } from './addOnEvents';
import { downloadXlsx } from './download';
import { engineWordsFor, translateEngine } from './engineWords';
import { confirmed, focusGrid, mountGrid, tell } from './grid';
import { listenForKeys } from './gridKeys';
import { changeSettings, keepWorkbook, shortenHistory } from './keeping';
import { addFileMenu } from './menus';
import { createModalFrames } from './modal';
import { showNotes } from './notes';
import type { PageOptions } from './options';
import { painted } from './painted';
import { keepProperties } from './propertyKeeper';
import { guardProtectedCells } from './protection';
import { acceptTypedPercent } from './percent';
import { acceptSemicolons } from './semicolons';
import { askSettings } from './settings';
import type { Ledger } from './sharing/ledger';
import { createSidebar } from './sidebar';
import { EXAMPLES, openExample } from './site/example';
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
  /** The workbook's name, what keeps it, and what would keep another. */
  name: string;
  ledger: Ledger;
  ledgerOf(name: string): Ledger;
  opened: Opened;
  options: PageOptions;
  /** Whether a server keeps the workbook; without one the page offers examples. */
  isServed: boolean;
}

/** Opens the workbook with the add-on in it and shows both; its own locale and zone win over the page's. */
export async function openPage(input: PageInput): Promise<Host> {
  const { addOn, bridge, name, ledger, ledgerOf, opened, options, isServed } = input;
  const { saved } = opened;
  const { locale, timeZone } = saved;
  const words = wordsFor(locale);
  translateEngine(locale);
  showNotes();
  const keeping = keepWorkbook(ledger, opened, fillTitleBar(words, { locale, timeZone }), () => void part());
  const { transport } = keeping;
  const person = { id: newName(), name: words.someone };
  const sharing = { transport, revisions: opened.revisions.map(revive), person };
  const host = createHost({ ...addOn, ...options, locale, timeZone, saved, sharing });
  window.acuerdoHost = host;
  const { model } = host;
  const properties = keepProperties(host, ledger, name);
  keeping.on((news) => {
    if (news.kind === 'properties') properties.received(news.properties);
    if (news.kind === 'reload') location.reload();
  });

  /** The workbook was replaced while this page was away from it: what was typed meanwhile goes on as a workbook of its own. */
  async function part(): Promise<void> {
    if (transport.isKept) return location.reload();
    const copy = newName();
    await ledgerOf(copy).open(host.snapshot());
    await tell(words.parted, words, words.partedTitle);
    goTo(copy);
  }

  acceptSemicolons(model);
  acceptTypedPercent();
  listenForKeys(focusGrid);
  guardProtectedCells(model, () => confirmed(words.protectedAsk, words, words.protectedTitle));
  addFileMenu(words, {
    newWorkbook: async () => {
      if (await confirmed(words.newWorkbookAsk, words, words.newWorkbook)) goTo();
    },
    download: () => downloadXlsx(model, words.untitled),
    ...(isServed ? {} : { examples: EXAMPLES.map(({ label, locale: of }) => [label, () => openExample(of)] as const) }),
    settings: async () => {
      const chosen = await askSettings({ locale, timeZone }, words);
      if (chosen) await changeSettings(host, ledger, chosen);
    },
  });

  const run = (functionName: string, args: unknown[]) => {
    properties.read();
    try {
      return host.run(functionName, ...args);
    } finally {
      properties.keep();
    }
  };
  const actions = { run, focusGrid };
  const sidebar = createSidebar(bridge, words.close, actions);
  const modals = createModalFrames(bridge, words.close, actions);
  const clicked = (functionName: string) => void runFromMenu(host, functionName, words).then(properties.keep);
  host.on((event) => showEvent(event, { sidebar, modals, words, clicked }));
  await openAddOn(host, words);
  forgetSteps(model);
  await mountGrid(model, words, engineWordsFor(locale));
  void shortenHistory(host, transport, ledger, opened);
  return host;
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
