// The server and the browser that the tests of one file share, and the workbooks they open.
import type { Browser } from 'playwright-core';
import { openApp } from './app';
import type { App, AppOptions } from './app';
import { launchBrowser } from './browser';
import { startServer } from './server';
import type { LocalServer } from './server';

export interface Session {
  /** Opens a workbook in a profile of its own. */
  open(options: Omit<AppOptions, 'address'>): Promise<App>;
  /** Closes every workbook opened so far; throws when the page of one reported an error. */
  closeAll(): Promise<void>;
}

/** A machine with two slow processors builds eleven sheets in less. */
const PATIENCE_MS = 240_000;

/** Called once at the top of a test file: starts what its tests need before the first, and stops it after the last. */
export function startSession(): Session {
  jest.setTimeout(PATIENCE_MS);
  let server: LocalServer | undefined;
  let browser: Browser | undefined;
  let apps: App[] = [];

  async function closeAll(): Promise<void> {
    const open = apps;
    apps = [];
    for (const app of open) await app.close();
  }

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
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
    async open(options) {
      if (!server || !browser) throw new Error('Cannot open a workbook: no test is running');
      const app = await openApp(browser, { address: server.address, ...options });
      apps.push(app);
      return app;
    },
  };
}
