import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface LocalServer {
  /** `http://127.0.0.1:41234/` */
  address: string;
  /** Resolves when it has ended and its port is free. */
  stop(): Promise<void>;
}

const SERVE = path.join(__dirname, '..', '..', '..', 'build', 'serve.cjs');

/**
 * Starts the built server, the way `npm start` does.
 *
 * @param workbooks The folder where it keeps workbooks; left out: one of its own.
 * @param port Left out: a free one.
 */
export function startServer(workbooks = newFolder(), port = 0): Promise<LocalServer> {
  if (!existsSync(SERVE)) throw new Error('Cannot test the page: it is not built. Run: npm run build');
  const child = spawn(process.execPath, [SERVE], {
    env: { ...process.env, PORT: String(port), WORKBOOKS: workbooks },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill();
    return ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.stdout.on('data', (text) => {
      const address = /http:\S+/.exec((said += text))?.[0];
      if (address) resolve({ address, stop });
    });
    child.on('exit', () => reject(new Error(`Cannot start the server: ${said}`)));
  });
}

/** An empty folder, which the system clears away. */
export function newFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'acuerdo-workbooks-'));
}
