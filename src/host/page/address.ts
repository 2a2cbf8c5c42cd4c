// Which workbook a page shows: the one its address names, so that an address can be given to somebody else.

const KEY = 'acuerdo workbook';
const NAME = /^[\w-]{4,64}$/;

/** The name in the address, else that of this browser's last workbook, else a new one; afterwards the address has it. */
export function workbookName(): string {
  const name = known(new URLSearchParams(location.search).get('workbook')) ?? known(remembered()) ?? newName();
  remember(name);
  try {
    history.replaceState(history.state, '', addressOf(name));
  } catch {
    // a page opened from a file may not change its address; this browser remembers the name
  }
  return name;
}

/** Shows another workbook: the one of this name, or a new one; with other answers to what an address may ask for. */
export function goTo(name = newName(), asked: Readonly<Record<string, string>> = {}): void {
  remember(name);
  const address = new URL(addressOf(name));
  for (const [key, value] of Object.entries(asked)) address.searchParams.set(key, value);
  location.assign(address);
}

/** A name that nobody guesses: who has it has the workbook. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function addressOf(name: string): string {
  const address = new URL(location.href);
  address.searchParams.set('workbook', name);
  address.searchParams.delete('example');
  return address.href;
}

function known(name: string | null): string | undefined {
  return name !== null && NAME.test(name) ? name : undefined;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // a browser that keeps no data
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // the address has it
  }
}
