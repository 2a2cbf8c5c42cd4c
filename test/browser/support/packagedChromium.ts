// The Chromium that comes from npm (@sparticuz/chromium), unpacked once per machine and user. It is made for a bare server
// image: its archive also holds the libraries and fonts such an image lacks, used only where they are missing here.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Chromium } from './chromium';

const VERSION = '147.0.0';

/** Unpacks it if needed and says how to start it: as it is, then with the libraries it brings. Throws where it has nothing for this machine. */
export function packagedChromium(): Chromium[] {
  const folder = path.join(os.tmpdir(), `acuerdo-chromium-${VERSION}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(folder)) unpack(folder);
  const executable = path.join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  return [fonts, { ...fonts, ...libraries }].map((env) => ({ executable, env }));
}

/** Unpacked beside and renamed, so that a second test run never sees half a browser. */
function unpack(folder: string): void {
  const beside = mkdtempSync(`${folder}-`);
  try {
    runPackage(beside);
    adoptFonts(beside, folder);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package writes to the folder for temporary files, and adds its libraries only where it believes to be on Lambda. */
function runPackage(folder: string): void {
  const script = `const chromium = require('@sparticuz/chromium'); (chromium.default ?? chromium).executablePath();`;
  execFileSync(process.execPath, ['-e', script], {
    cwd: __dirname,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: 'pipe',
  });
  if (!existsSync(path.join(folder, 'chromium'))) throw new Error(`Cannot unpack @sparticuz/chromium into ${folder}`);
}

/** Its font list names /tmp/fonts; here the fonts lie elsewhere. */
function adoptFonts(unpacked: string, folder: string): void {
  const file = path.join(unpacked, 'fonts', 'fonts.conf');
  mkdirSync(path.join(unpacked, 'fonts', 'cache'), { recursive: true });
  const fonts = path.join(folder, 'fonts');
  const text = readFileSync(file, 'utf8')
    .replace('/tmp/fonts-cache/', path.join(fonts, 'cache'))
    .replace('/tmp/fonts', fonts);
  writeFileSync(file, text);
}
