// The one workbook of this browser, in IndexedDB: large workbooks do not fit in localStorage.
import type { SavedWorkbook } from '../saved';

const DATABASE = 'acuerdo';
const STORE = 'workbooks';
const KEY = 'current';

/** What was kept, or undefined at the first visit and where the browser keeps no data. */
export async function load(): Promise<SavedWorkbook | undefined> {
  try {
    return await inStore<SavedWorkbook | undefined>('readonly', (store) => store.get(KEY));
  } catch {
    return undefined;
  }
}

/** Keeps a workbook in place of the former one. */
export function save(value: SavedWorkbook): Promise<unknown> {
  return inStore('readwrite', (store) => store.put(value, KEY));
}

/** Forgets the workbook. */
export function clear(): Promise<unknown> {
  return inStore('readwrite', (store) => store.delete(KEY));
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}
