import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { packagedChromium } from './packagedChromium';

/** A browser that answered when started. */
export interface Chromium {
  executable: string;
  /** What must be added to the environment for it to start. */
  env: Record<string, string>;
}

const ADVICE = 'Install Chrome, or set CHROME_PATH to a Chrome or Chromium';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const USUAL_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')],
  ),
];

/**
 * CHROME_PATH, else the one from npm, which is the same everywhere, else an installed Chrome or Chromium; an error when none
 * starts.
 */
export function findChromium(): Chromium {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (starts(plain(chosen))) return plain(chosen);
    throw new Error(`Cannot run the browser tests: CHROME_PATH ("${chosen}") does not start. ${ADVICE}`);
  }
  const packaged = unpacked();
  const found = packaged.chromiums.find(starts) ?? installed().map(plain).find(starts);
  if (found) return found;
  throw new Error(
    `Cannot run the browser tests: ${packaged.problem}, and no Chrome or Chromium is installed. ${ADVICE}`,
  );
}

function installed(): string[] {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...USUAL_PATHS].filter((file) => existsSync(file));
}

/** The one from npm is for Linux alone. */
function unpacked(): { chromiums: Chromium[]; problem: string } {
  if (process.platform !== 'linux') return { chromiums: [], problem: '@sparticuz/chromium is for Linux' };
  try {
    return { chromiums: packagedChromium(), problem: '@sparticuz/chromium does not start here' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { chromiums: [], problem: `@sparticuz/chromium cannot be unpacked (${why})` };
  }
}

function plain(executable: string): Chromium {
  return { executable, env: {} };
}

/** Some names are only stubs that ask to install something: a browser counts when it tells its version (Windows opens a window instead). */
function starts({ executable, env }: Chromium): boolean {
  if (process.platform === 'win32') return true;
  const run = spawnSync(executable, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 15000,
    encoding: 'utf8',
  });
  return run.status === 0 && /chrom/i.test(run.stdout);
}
