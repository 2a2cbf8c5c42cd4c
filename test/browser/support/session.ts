// The server and the browser that the tests of one file share, and the workbooks they open.
import { randomBytes } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openApp } from './app';
import type { App, AppOptions } from './app';
import { launchBrowser } from './browser';
import { newFolder, startServer } from './server';
import type { LocalServer } from './server';

export interface Session {
  /** Opens a workbook in a profile of its own: a new one, or as a file has it. */
  open(options: Omit<AppOptions, 'address'>, file?: string): Promise<App>;
  /** Closes every workbook opened so far; throws when the page of one reported an error. */
  closeAll(): Promise<void>;
}

/** A machine with two slow processors builds eleven sheets in less. */
const PATIENCE_MS = 240_000;

/** Called once at the top of a test file: starts what its tests need before the first, and stops it after the last. */
export function startSession(): Session {
  jest.setTimeout(PATIENCE_MS);
  const workbooks = newFolder();
  let server: LocalServer | undefined;
  let browser: Browser | undefined;
  let apps: App[] = [];

  async function closeAll(): Promise<void> {
    const open = apps;
    apps = [];
    for (const app of open) await app.close();
  }

  /** Gives the server a workbook; answers its name. */
  function keep(file: string): string {
    const name = randomBytes(12).toString('hex');
    copyFileSync(file, path.join(workbooks, `${name}.json`));
    return name;
  }

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(workbooks), launchBrowser()]);
  });
  afterAll(async () => {
    try {
      await closeAll();
    } finally {
      await browser?.close();
      await server?.stop();
    }
  });

  return {
    closeAll,
    async open(options, file) {
      if (!server || !browser) throw new Error('Cannot open a workbook: no test is running');
      const workbook = file === undefined ? {} : { workbook: keep(file) };
      const app = await openApp(browser, { address: server.address, ...options, ...workbook });
      apps.push(app);
      return app;
    },
  };
}
