// LibreOffice without a window: recalculates a whole workbook, whatever values the file brings.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const COMMANDS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

export interface LibreOffice {
  readonly command: string;
  /** `LibreOffice 7.4.7.2` */
  readonly version: string;
}

/** The LibreOffice of this machine, if it has one. */
export function findLibreOffice(): LibreOffice | undefined {
  for (const command of COMMANDS) {
    try {
      const said = execFileSync(command, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      return { command, version: said.trim().split(' ').slice(0, 2).join(' ') };
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The workbook of a file, calculated again; works in the folder of the file. */
export function recalculated({ command }: LibreOffice, file: string): Uint8Array {
  const folder = path.dirname(file);
  const [profile, output] = ['profile', 'recalculated'].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync(command, [own, '--headless', '--convert-to', 'xlsx', '--outdir', output, file], { stdio: 'ignore' });
  return readFileSync(path.join(output, path.basename(file)));
}
