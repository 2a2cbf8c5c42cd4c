// Who may open a socket to the workbooks of this machine: pages served from here, nobody else.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { shareWorkbooks } from '../../../src/host/server/sockets';

let server: Server;
let host: string;
const folder = mkdtempSync(path.join(os.tmpdir(), 'sockets-'));

beforeAll(async () => {
  server = createServer();
  shareWorkbooks(server, folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Whether a socket to an address opens for a page of an origin. */
function opens(address: string, origin: string | undefined): Promise<boolean> {
  const socket = new WebSocket(`ws://${host}${address}`, origin === undefined ? {} : { origin });
  return new Promise((resolve) => {
    socket.once('open', () => (socket.close(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

// prettier-ignore
test.each([
  ['/workbooks/abcd',                  true],
  ['/workbooks/a-b_C9',                true],
  [`/workbooks/${'x'.repeat(64)}`,     true],
  ['/workbooks/abc',                   false],
  [`/workbooks/${'x'.repeat(65)}`,     false],
  ['/workbooks/',                      false],
  ['/workbooks/../secret',             false],
  ['/workbooks/ab%2Fcd',               false],
  ['/other/abcd',                      false],
])('a page from here may open %s: %p', async (address, may) => {
  expect(await opens(address, `http://${host}`)).toBe(may);
});

// prettier-ignore
test.each([
  ['http://example.com'],
  ['http://127.0.0.1:1'],
  ['http://localhost'],
  ['null'],
  ['nonsense'],
  [undefined],
])('a page from %p may not, and the server lives on', async (origin) => {
  expect(await opens('/workbooks/abcd', origin)).toBe(false);
  expect(await opens('/workbooks/abcd', `http://${host}`)).toBe(true);
});

test('what is no frame closes its own socket and no other', async () => {
  const open = () =>
    new Promise<WebSocket>((resolve) => {
      const socket = new WebSocket(`ws://${host}/workbooks/abcd`, { origin: `http://${host}` });
      socket.once('open', () => resolve(socket));
    });
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const [good, bad] = [await open(), await open()];
  const closed = new Promise((resolve) => bad.once('close', resolve));
  bad.send('{ not a frame');
  await closed;
  expect(good.readyState).toBe(WebSocket.OPEN);
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
  good.close();
});
