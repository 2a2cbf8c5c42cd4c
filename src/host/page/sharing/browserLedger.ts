// A workbook kept by this browser alone: in its database, with a channel between the tabs that have it open.
import type { SavedWorkbook } from '../../saved';
import { earlierRevision, revisionOf } from '../../sharing/frames';
import type { Revision, SharedProperties } from '../../sharing/frames';
import { answerOf, transact } from './database';
import type { Store } from './database';
import type { Ledger, News } from './ledger';

/** The last revision, and the number that the next one gets. */
interface Head {
  revision: string;
  count: number;
}

type Stores = (name: Store) => IDBObjectStore;
type Message = News | { kind: 'anyone' } | { kind: 'here' };

const ANSWER_MS = 150;

/** The ledger of the workbook of this name. */
export function browserLedger(name: string): Ledger {
  const channel = new BroadcastChannel(`acuerdo ${name}`);
  let hear: (news: News) => void = () => undefined;
  const everybody = (news: News): void => {
    channel.postMessage(news);
    hear(news);
  };

  /** Whether nobody answers. Nobody hears a message of their own. */
  async function isAlone(): Promise<boolean> {
    const answers: unknown[] = [];
    const listen = ({ data }: MessageEvent<Message>) => data.kind === 'here' && answers.push(data);
    channel.addEventListener('message', listen);
    channel.postMessage({ kind: 'anyone' });
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    channel.removeEventListener('message', listen);
    return answers.length === 0;
  }

  async function append(revision: Revision): Promise<void> {
    const outcome = await transact('readwrite', (store) => add(store, name, revision));
    if (outcome === 'added') everybody({ kind: 'revision', revision });
    if (outcome === 'unknown') hear({ kind: 'reload' });
  }

  return {
    async open(seed) {
      const [opened, alone] = await Promise.all([transact('readwrite', (store) => read(store, name, seed)), isAlone()]);
      return { ...opened, isAlone: alone };
    },
    listen(listener) {
      hear = listener;
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data.kind === 'anyone') channel.postMessage({ kind: 'here' });
        else if (data.kind !== 'here') listener(data);
      };
    },
    append: (revision) => void append(plain(revision)).catch(() => hear({ kind: 'failed' })),
    since: (head) => transact('readonly', (store) => since(store, name, head)),
    tell: (message) => channel.postMessage({ kind: 'passing', message: plain(message) }),
    keepProperties(properties) {
      channel.postMessage({ kind: 'properties', properties });
      void transact('readwrite', (store) => keepProperties(store, name, properties));
    },
    async replace(saved) {
      await transact('readwrite', (store) => put(store, name, saved));
      channel.postMessage({ kind: 'reload' });
    },
    compact: (saved) => void transact('readwrite', (store) => compact(store, name, saved)),
  };
}

/** As it will be read again. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

async function read(store: Stores, name: string, seed: SavedWorkbook) {
  const saved: SavedWorkbook | undefined = await answerOf(store('workbooks').get(name));
  if (!saved) await put(store, name, seed);
  return { saved: saved ?? seed, revisions: saved ? await revisionsOf(store, name) : [] };
}

async function put(store: Stores, name: string, saved: SavedWorkbook): Promise<void> {
  const head: Head = { revision: revisionOf(saved), count: 0 };
  await answerOf(store('revisions').delete(allOf(name)));
  await answerOf(store('heads').put(head, name));
  await answerOf(store('workbooks').put(saved, name));
}

async function add(store: Stores, name: string, revision: Revision): Promise<'added' | 'late' | 'unknown'> {
  const head: Head | undefined = await answerOf(store('heads').get(name));
  if (head?.revision !== revision.serverRevisionId) return 'late';
  const earlier = earlierRevision(revision);
  if (earlier && !(await revisionsOf(store, name)).some(({ nextRevisionId }) => nextRevisionId === earlier)) {
    return 'unknown';
  }
  await answerOf(store('revisions').put(revision, [name, head.count]));
  await answerOf(store('heads').put({ revision: revision.nextRevisionId, count: head.count + 1 }, name));
  return 'added';
}

async function since(store: Stores, name: string, head: string): Promise<Revision[] | undefined> {
  const last: Head | undefined = await answerOf(store('heads').get(name));
  if (last?.revision === head) return [];
  const revisions = await revisionsOf(store, name);
  const first = revisions.findIndex(({ serverRevisionId }) => serverRevisionId === head);
  return first < 0 ? undefined : revisions.slice(first);
}

async function keepProperties(store: Stores, name: string, properties: SharedProperties): Promise<void> {
  const saved: SavedWorkbook | undefined = await answerOf(store('workbooks').get(name));
  if (!saved) return;
  await answerOf(store('workbooks').put({ ...saved, properties: { ...saved.properties, ...properties } }, name));
}

async function compact(store: Stores, name: string, saved: SavedWorkbook): Promise<void> {
  const head: Head | undefined = await answerOf(store('heads').get(name));
  if (head?.revision === revisionOf(saved)) await put(store, name, saved);
}

function revisionsOf(store: Stores, name: string): Promise<Revision[]> {
  return answerOf(store('revisions').getAll(allOf(name)));
}

/** Keys are [name, number]; an array comes after every number. */
function allOf(name: string): IDBKeyRange {
  return IDBKeyRange.bound([name], [name, []]);
}
