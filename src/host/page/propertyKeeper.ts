// Properties beside the workbook: a user's own stay in this browser, the others go where the workbook is kept.
import type { Host } from '../host';
import type { SharedProperties } from '../sharing/frames';
import type { Ledger } from './sharing/ledger';

/** Keeps what scripts put into their properties. */
export interface PropertyKeeper {
  /** Before a script runs: what another tab of this user's has put there. */
  read(): void;
  /** After it. */
  keep(): void;
  /** What another page has put there. */
  received(properties: SharedProperties): void;
}

export function keepProperties({ properties }: Pick<Host, 'properties'>, ledger: Ledger, name: string): PropertyKeeper {
  const key = `acuerdo user ${name}`;
  const shared = (): SharedProperties => ({ document: properties.document, script: properties.script });
  let kept = JSON.stringify(shared());
  // What this page last knew to be stored: only what another tab stored since may replace what is here.
  let known: string | null = null;
  const keeper: PropertyKeeper = {
    read() {
      const stored = fromStorage(key);
      if (stored !== null && stored !== known) become(properties.user, JSON.parse(stored));
      known = stored;
    },
    keep() {
      const own = JSON.stringify(properties.user);
      toStorage(key, own);
      known = own;
      const now = JSON.stringify(shared());
      if (now !== kept) ledger.keepProperties(JSON.parse(now));
      kept = now;
    },
    received({ document, script }) {
      become(properties.document, document);
      become(properties.script, script);
      kept = JSON.stringify(shared());
    },
  };
  keeper.read();
  return keeper;
}

/** The services hold the objects themselves. */
function become(values: Record<string, string>, others: Readonly<Record<string, string>>): void {
  for (const key of Object.keys(values)) delete values[key];
  Object.assign(values, others);
}

function fromStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a browser that keeps no data
  }
}

function toStorage(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // they last as long as the page
  }
}
