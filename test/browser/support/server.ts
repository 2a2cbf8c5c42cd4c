import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface LocalServer {
  /** `http://127.0.0.1:41234/` */
  address: string;
  stop(): void;
}

const SERVE = path.join(__dirname, '..', '..', '..', 'build', 'serve.cjs');

/** Starts the built server on a free port, the way `npm start` does. */
export function startServer(): Promise<LocalServer> {
  if (!existsSync(SERVE)) throw new Error('Cannot test the page: it is not built. Run: npm run build');
  const child = spawn(process.execPath, [SERVE], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => void child.kill();
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
