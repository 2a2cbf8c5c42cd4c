import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportAnswer, ImportRequest, ImportStart } from '../../src/gas/import/importTypes';
import { openWorkbook } from '../../src/host/workbook';
import type { Workbook, WorkbookOptions } from '../../src/host/workbook';

const CALLS = ['onOpen', 'makeLeads', 'startImport', 'importRows', 'finishImport'];
const folder = mkdtempSync(path.join(tmpdir(), 'import-'));

/** Writes the add-on of importEntry.ts to a folder; `remove` clears it away. */
export function buildImportAddOn(): { dist: string; remove: () => void } {
  const code = buildSync({
    entryPoints: [path.join(__dirname, 'importEntry.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'APP_',
    target: 'es2019',
    write: false,
  }).outputFiles[0]?.text;
  const wrappers = CALLS.map(
    (name) => `function ${name}() { return APP_.${name} && APP_.${name}.apply(null, arguments); }`,
  );
  const scopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  writeFileSync(path.join(folder, 'Code.js'), [code, ...wrappers].join('\n'));
  writeFileSync(path.join(folder, 'Sidebar.html'), '<p>');
  writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify({ runtimeVersion: 'V8', oauthScopes: scopes }));
  return { dist: folder, remove: () => rmSync(folder, { recursive: true }) };
}

export interface LeadsWorkbook {
  readonly workbook: Workbook;
  readonly start: ImportStart;
  /** Imports rows given as objects by key, in one call; throws the sentence of a refusal. */
  readonly send: (rows: readonly Row[], changes?: Partial<ImportRequest>) => ImportAnswer;
  /** The leads on the sheet as objects by key, blanks left out, empty rows too. */
  readonly leads: () => Row[];
}

export type Row = Readonly<Record<string, string | number>>;

export interface LeadsOptions extends Omit<WorkbookOptions, 'dist'> {
  /** The Leads sheet's columns stand in the opposite order, around one of the user's own. */
  readonly isMoved?: boolean;
}

/** Opens a workbook with an empty Leads sheet, or a saved one. */
export function openLeads(dist: string, { isMoved = false, ...options }: LeadsOptions = {}): LeadsWorkbook {
  const workbook = openWorkbook({ dist, timeZone: 'America/Mexico_City', locale: 'es_MX', ...options });
  if (options.saved === undefined) workbook.run('makeLeads', 'es', isMoved);
  const start = valueOf<ImportStart>(workbook.run('startImport', 'es'));
  return {
    workbook,
    start,
    send: (rows, changes) =>
      valueOf<ImportAnswer>(workbook.run('importRows', { ...requestOf(rows, start), ...changes })),
    leads: () => readLeads(workbook, start),
  };
}

/** What a call answered; throws its sentence when it refused. */
function valueOf<Value>(reply: unknown): Value {
  if (!isReply<Value>(reply)) throw new Error(`Not an answer: ${String(reply)}`);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

function isReply<Value>(reply: unknown): reply is { ok: true; value: Value } | { ok: false; message: string } {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

function requestOf(rows: readonly Row[], { sheet, fields, locale }: ImportStart): ImportRequest {
  const keys = fields.map(({ key }) => key).filter((key) => rows.some((row) => key in row));
  return {
    language: 'es',
    sheet,
    fields,
    locale,
    keys,
    dateKeys: fields.filter(({ kind }) => kind === 'date').map(({ key }) => key),
    rows: rows.map((row) => keys.map((key) => row[key] ?? '')),
    ids: rows.map(({ id }) => String(id ?? '')).filter((id) => id !== ''),
    sharedEmails: [],
    rowsToCome: 0,
  };
}

function readLeads(workbook: Workbook, { sheet, fields }: ImportStart): Row[] {
  const [headings = [], ...rows] = workbook.read(sheet, 'A1:BZ');
  return rows.flatMap((row) => {
    const filled = fields.flatMap(({ key, heading }) => {
      const value = row[headings.indexOf(heading)];
      return value === '' || value === undefined
        ? []
        : [[key, typeof value === 'number' ? value : shown(value)] as const];
    });
    return filled.length === 0 ? [] : [Object.fromEntries(filled)];
  });
}

function shown(value: unknown): string {
  return Object.prototype.toString.call(value) === '[object Date]' ? JSON.parse(JSON.stringify(value)) : String(value);
}
