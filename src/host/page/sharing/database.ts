// The browser's own database: workbooks do not fit in localStorage.

const DATABASE = 'acuerdo';
const VERSION = 2;

/** `workbooks`: as kept, by name. `heads`: the last revision and how many there are. `revisions`: as JSON, by name and number. */
export type Store = 'workbooks' | 'heads' | 'revisions';

const STORES: readonly Store[] = ['workbooks', 'heads', 'revisions'];

let opened: Promise<IDBDatabase> | undefined;

/** Runs something in one transaction over all stores; nobody else's comes between its steps. */
export async function transact<T>(
  mode: IDBTransactionMode,
  work: (store: (name: Store) => IDBObjectStore) => Promise<T>,
): Promise<T> {
  opened ??= open();
  const transaction = (await opened).transaction(STORES, mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB failed'));
  });
  const [answer] = await Promise.all([work((name) => transaction.objectStore(name)), ended]);
  return answer;
}

/** The answer of one request; its type is what was stored. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const { result } = request;
    for (const name of STORES) if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
  };
  return answerOf(request);
}
