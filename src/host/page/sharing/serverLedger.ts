// A workbook kept by the local server; a socket to it, opened again as often as it takes.
import type { Opened, KeeperFrame, PageFrame, Revision } from '../../sharing/frames';
import type { Ledger, News } from './ledger';

const AGAIN_MS = 500;

/** The ledger of the workbook of this name at the server of this page. */
export function serverLedger(name: string): Ledger {
  const address = `${location.origin.replace(/^http/, 'ws')}/workbooks/${name}`;
  const waiting = {
    opened: [] as Waiting<Opened>[],
    since: [] as Waiting<Revision[] | undefined>[],
    replaced: [] as Waiting<void>[],
  };
  let hear: (news: News) => void = () => undefined;
  let socket = connect();

  function connect(): WebSocket {
    const made = new WebSocket(address);
    made.onopen = () => hear({ kind: 'connected' });
    made.onmessage = ({ data }) => received(JSON.parse(data));
    made.onclose = () => {
      for (const waiters of Object.values(waiting))
        for (const { reject } of waiters.splice(0)) reject(new Error('The server does not answer'));
      hear({ kind: 'disconnected' });
      setTimeout(() => (socket = connect()), AGAIN_MS);
    };
    return made;
  }

  function received(frame: KeeperFrame): void {
    if (frame.kind === 'opened') waiting.opened.shift()?.resolve(frame.opened);
    else if (frame.kind === 'since') waiting.since.shift()?.resolve(frame.revisions);
    else if (frame.kind === 'replaced') waiting.replaced.shift()?.resolve();
    else hear(frame);
  }

  /** What cannot be sent now is either asked again by its sender or passing. */
  function send(frame: PageFrame): void {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
  }

  async function ask<T>(frame: PageFrame, waiters: Waiting<T>[]): Promise<T> {
    await isOpen(socket);
    return new Promise((resolve, reject) => {
      waiters.push({ resolve, reject });
      send(frame);
    });
  }

  return {
    open: (seed) => ask({ kind: 'open', seed }, waiting.opened),
    listen: (listener) => void (hear = listener),
    append: (revision) => send({ kind: 'append', revision }),
    since: (head) => ask({ kind: 'since', head }, waiting.since),
    tell: (message) => send({ kind: 'passing', message }),
    keepProperties: (properties) => send({ kind: 'properties', properties }),
    replace: (saved) => ask({ kind: 'replace', saved }, waiting.replaced),
    compact: (saved) => send({ kind: 'compact', saved }),
  };
}

interface Waiting<T> {
  resolve(answer: T): void;
  reject(error: Error): void;
}

function isOpen(socket: WebSocket): Promise<void> {
  if (socket.readyState === WebSocket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('close', () => reject(new Error('The server does not answer')));
  });
}
