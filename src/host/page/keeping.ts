// Keeping the workbook: each change as it happens, and what replaces the workbook as a whole.
import { toEngineLocale } from '../engine/locale';
import type { Host } from '../host';
import type { SavedWorkbook } from '../saved';
import { revisionOf } from '../sharing/frames';
import type { Opened } from '../sharing/frames';
import { newName } from './address';
import type { WorkbookSettings } from './settings';
import type { Ledger, News } from './sharing/ledger';
import { LedgerTransport } from './sharing/transport';

/** `offline`: kept, but what others do does not arrive. */
export type SaveState = 'saved' | 'saving' | 'notSaved' | 'offline';

export interface Keeping {
  readonly transport: LedgerTransport;
  readonly state: SaveState;
  /** What else the ledger tells. */
  on(listener: (news: News) => void): void;
}

/**
 * Keeps the workbook of a ledger from now on.
 *
 * @param show Told whenever the state may be another.
 * @param lost The ledger has another workbook now.
 */
export function keepWorkbook(
  ledger: Ledger,
  opened: Opened,
  show: (state: SaveState) => void,
  lost: () => void,
): Keeping {
  const head = opened.revisions.at(-1)?.nextRevisionId ?? revisionOf(opened.saved);
  const changed = (): void => show(stateOf(transport, isConnected, hasFailed));
  const transport = new LedgerTransport(ledger, head, { changed, lost });
  let isConnected = true;
  let hasFailed = false;
  let listener: (news: News) => void = () => undefined;

  ledger.listen((news) => {
    if (news.kind === 'revision') transport.received(news.revision);
    else if (news.kind === 'passing') transport.passing(news.message);
    hasFailed = news.kind === 'failed';
    if (news.kind === 'disconnected') isConnected = false;
    if (news.kind === 'connected') {
      isConnected = true;
      void transport.catchUp();
    }
    changed();
    listener(news);
  });
  addEventListener('beforeunload', (event) => {
    if (!transport.isKept) event.preventDefault();
  });
  changed();
  return {
    transport,
    get state() {
      return stateOf(transport, isConnected, hasFailed);
    },
    on: (other) => void (listener = other),
  };
}

function stateOf({ isKept }: LedgerTransport, isConnected: boolean, hasFailed: boolean): SaveState {
  if (isKept) return isConnected ? 'saved' : 'offline';
  return isConnected && !hasFailed ? 'saving' : 'notSaved';
}

/** A history of more letters than this is read noticeably slower than the workbook it leads to. */
const LONG = 20_000;

/** The workbook in place of its history, for whoever opens it next; only while nobody could still undo a part of it. */
export async function shortenHistory(
  host: Host,
  transport: LedgerTransport,
  ledger: Ledger,
  opened: Opened,
): Promise<void> {
  if (!opened.isAlone || JSON.stringify(opened.revisions).length < LONG) return;
  await transport.kept();
  requestIdleCallback(() => {
    if (transport.isKept && !host.model.getters.canUndo()) ledger.compact(host.snapshot());
  });
}

/** Gives the workbook another locale or time zone, by opening it again with them; here and wherever else it is open. */
export async function changeSettings(host: Host, ledger: Ledger, settings: WorkbookSettings): Promise<void> {
  await ledger.replace(withSettings(host.snapshot(), settings));
  location.reload();
}

function withSettings(saved: SavedWorkbook, { locale, timeZone }: WorkbookSettings): SavedWorkbook {
  const settings = { ...saved.workbook.settings, locale: toEngineLocale(locale) };
  return { ...saved, locale, timeZone, workbook: { ...saved.workbook, settings, revisionId: newName() } };
}
