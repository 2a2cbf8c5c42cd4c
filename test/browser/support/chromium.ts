import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { packagedChromium } from './packagedChromium';

/** A browser that answered when started. */
export interface Chromium {
  name: string;
  executable: string;
  /** What must be added to the environment for it to start. */
  env: Record<string, string>;
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const USUAL_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')],
  ),
];

/** CHROME_PATH, else an installed Chrome or Chromium, else the one from npm; an error when none starts. */
export function findChromium(): Chromium {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return orThrow(started({ name: 'CHROME_PATH', executable: chosen, env: {} }), `CHROME_PATH (${chosen}) does not start`);
  for (const executable of installed()) {
    const found = started({ name: executable, executable, env: {} });
    if (found) return found;
  }
  return fromPackage();
}

function installed(): string[] {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...USUAL_PATHS].filter((file) => existsSync(file));
}

/** First as it is; with the package's own libraries only where this machine lacks some. */
function fromPackage(): Chromium {
  const why = 'no Chrome or Chromium is installed and the one of @sparticuz/chromium does not start';
  try {
    const packaged = packagedChromium();
    const { LD_LIBRARY_PATH: _libraries, ...env } = packaged.env;
    return orThrow(started({ ...packaged, env }) ?? started(packaged), why);
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : why, { cause: error });
  }
}

/** Some names are only stubs that ask to install something: a browser counts when it tells its version (Windows opens a window instead). */
function started(chromium: Chromium): Chromium | undefined {
  if (process.platform === 'win32') return chromium;
  const run = spawnSync(chromium.executable, ['--version'], { env: { ...process.env, ...chromium.env }, timeout: 15000, encoding: 'utf8' });
  return run.status === 0 && /chrom/i.test(run.stdout) ? chromium : undefined;
}

function orThrow(found: Chromium | undefined, why: string): Chromium {
  if (found) return found;
  throw new Error(`Cannot run the browser tests: ${why}. Install Chrome, or set CHROME_PATH to a Chrome or Chromium`);
}
