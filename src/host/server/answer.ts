import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readAddOn } from './addon';
import { headersFor } from './headers';

/** Where the built page, the built add-on and people's workbooks lie. */
export interface Folders {
  page: string;
  dist: string;
  workbooks: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The answer to a request: a file of the page, or the add-on as one JSON text under /addon.json. */
export async function answer(method: string, url: string, folders: Folders): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET is answered here');
  const pathname = url.replace(/[?#].*$/s, '');
  if (pathname === '/addon.json') return addOn(folders.dist);
  const file = fileOf(pathname === '/' ? '/index.html' : pathname, folders.page);
  return file === undefined ? plain(404, `Not found: ${pathname}`) : fileAnswer(file, pathname);
}

function addOn(dist: string): Answer {
  try {
    return { status: 200, headers: headersFor('application/json'), body: JSON.stringify(readAddOn(dist)) };
  } catch (error) {
    return plain(500, `the add-on is not built (${messageOf(error)}). Run: npm run build`);
  }
}

/** Only plain names directly in the folder: the page has no sub-folders, so nothing above or beside it can be asked for. */
function fileOf(pathname: string, folder: string): string | undefined {
  const name = /^\/([A-Za-z0-9][\w.-]*)$/.exec(pathname)?.[1];
  return name !== undefined && path.extname(name) in TYPES ? path.join(folder, name) : undefined;
}

async function fileAnswer(file: string, pathname: string): Promise<Answer> {
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return plain(404, `Not found: ${pathname}`);
  return { status: 200, headers: headersFor(TYPES[path.extname(file)] ?? 'text/plain'), body };
}

function plain(status: number, body: string): Answer {
  return { status, headers: headersFor('text/plain; charset=utf-8'), body };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
