// Small add-ons for the host's own tests, in folders that look like dist/.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../src/host/workbook';
import type { Workbook, WorkbookOptions } from '../../../src/host/workbook';

export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** A dist folder with this code; answers its path. */
export function writeAddOn(code: string, scopes: readonly string[] = SCOPES): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'host-'));
  writeFileSync(path.join(dist, 'Code.js'), dedent(code));
  writeFileSync(path.join(dist, 'Sidebar.html'), '<p>Hello</p>');
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify({ oauthScopes: scopes }));
  return dist;
}

/** A new workbook with an add-on of this code. */
export function openWith(code: string, options: Partial<WorkbookOptions> = {}): Workbook {
  return openWorkbook({ dist: writeAddOn(code), now: '2026-11-22T18:00:00Z', ...options });
}

/** A new workbook, and what a script run in it answers; `sheet` is its first sheet. */
export function script(body: string, options: Partial<WorkbookOptions> = {}): { workbook: Workbook; answer: unknown } {
  const workbook = openWith(goWith(body), options);
  return { workbook, answer: workbook.run('go') };
}

/** Code with one function, `go`. */
export function goWith(body: string): string {
  return `function go() { var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheets()[0]; ${body} }`;
}

/** Google sees what is declared at the top level: at the start of a line. */
function dedent(code: string): string {
  const indents = [...code.matchAll(/^( *)\S/gm)]
    .map(([, indent = '']) => indent.length)
    .filter((length) => length > 0);
  return indents.length > 0 ? code.replace(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '') : code;
}
