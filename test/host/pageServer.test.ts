import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { answer } from '../../src/host/server/answer';
import type { Folders } from '../../src/host/server/answer';
import { listen } from '../../src/host/server/listen';

let root: string;
let folders: Folders;
const servers: Server[] = [];

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'acuerdo-serve-'));
  folders = {
    page: path.join(root, 'build', 'page'),
    dist: path.join(root, 'dist'),
    workbooks: path.join(root, 'build', 'workbooks'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(root, name), text);
  write('build/page/index.html', '<h1>page</h1>');
  write('build/page/main.js', 'let page;');
  write('build/secret.js', 'secret');
  write('dist/Code.js', 'function onOpen() {}');
  write('dist/appsscript.json', '{}');
  write('dist/Sidebar.html', '<p>side</p>');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true });
});

const get = (url: string, method = 'GET') => answer(method, url, folders);

test.each([
  ['/', 'text/html; charset=utf-8', '<h1>page</h1>'],
  ['/?locale=es_MX', 'text/html; charset=utf-8', '<h1>page</h1>'],
  ['/main.js', 'text/javascript; charset=utf-8', 'let page;'],
])('serves %s as %s', async (url, type, body) => {
  const { status, headers, body: served } = await get(url);
  expect([status, headers['content-type'], String(served)]).toEqual([200, type, body]);
});

test('serves the add-on as one JSON text: code, manifest and HTML files by name', async () => {
  const { body } = await get('/addon.json');
  expect(JSON.parse(String(body))).toEqual({
    code: 'function onOpen() {}',
    manifest: '{}',
    html: { Sidebar: '<p>side</p>' },
  });
});

test('an add-on that is not built is an error with the command that builds it', async () => {
  const { status, body } = await answer('GET', '/addon.json', { ...folders, dist: path.join(root, 'none') });
  expect([status, String(body)]).toEqual([500, expect.stringContaining('npm run build')]);
});

test.each([
  '/../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '//etc/passwd',
  '/..\\secret.js',
  '/.hidden.js',
  '/missing.js',
  '/index',
])('%s is not found: nothing outside the folder is served', async (url) => {
  expect((await get(url)).status).toBe(404);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
  expect((await get('/', method)).status).toBe(405);
});

test.each(['/', '/main.js', '/addon.json', '/missing.js'])(
  '%s may load nothing from elsewhere and is not cached',
  async (url) => {
    const { headers } = await get(url);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(headers['cache-control']).toBe('no-store');
  },
);

test('a taken port is left alone and the next one tried, on this machine only', async () => {
  const busy = createServer();
  servers.push(busy);
  const port = await new Promise<number>((resolve) => {
    busy.listen(0, '127.0.0.1', () => {
      const address = busy.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const { address, server } = await listen(folders, port);
  servers.push(server);
  const own = Number(new URL(address).port);
  expect(own).toBeGreaterThan(port);
  expect(new URL(address).hostname).toBe('127.0.0.1');
  expect(await (await fetch(address)).text()).toBe('<h1>page</h1>');
});
