// As much of Google's API as clasp asks: Drive makes the Sheet, Apps Script keeps files. Keeps a record of what was made.

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is otherwise than it should be. */
export type Trouble = 'expired' | 'apiOff' | 'pullLost' | 'deleted' | 'foreign' | 'noScript' | 'offline';

export interface FakeGoogle {
  readonly port: number;
  readonly made: string[];
  /** Names of the files last pushed. */
  pushed: string[];
  trouble: Trouble | undefined;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const FILES = [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/GMT"}' }];

/** Starts the imitation on a free port of this machine. */
export async function startFakeGoogle(): Promise<FakeGoogle> {
  const google: FakeGoogle = { port: 0, made: [], pushed: [], trouble: undefined, close: () => closed(server) };
  const server = createServer((request, response) => {
    if (google.trouble === 'offline') {
      request.socket.destroy();
      return;
    }
    void bodyOf(request).then((body) => {
      const reply = answer(google, `${request.method} ${request.url?.replace(/\?.*/, '')}`, body);
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(google, { port: portOf(server.address()) });
}

function answer(google: FakeGoogle, call: string, body: string): Reply {
  const { trouble } = google;
  if (call.endsWith('/token')) {
    return trouble === 'expired'
      ? { status: 400, body: { error: 'invalid_grant' } }
      : good({ access_token: 'a', expires_in: 3600 });
  }
  if (call.includes('/userinfo')) return good({ email: 'ana@example.com' });
  if (call.startsWith('POST /drive/')) {
    google.made.push('sheet');
    return good({ id: 'SHEET' });
  }
  if (trouble === 'apiOff') return bad(403, 'User has not enabled the Apps Script API.');
  if (call === 'POST /v1/projects') {
    if (trouble === 'noScript') return bad(429, 'Quota exceeded for quota metric.');
    google.made.push('script');
    return good({ scriptId: 'SCRIPT' });
  }
  if (call.includes('/projects/none/')) return bad(404, 'Requested entity was not found.');
  if (call.endsWith('/versions')) return good({ versionNumber: 3 });
  if (call.endsWith('/content')) return content(google, call, body);
  return bad(404, 'Requested entity was not found.');
}

function content(google: FakeGoogle, call: string, body: string): Reply {
  const { trouble } = google;
  if (trouble === 'deleted') return bad(404, 'Requested entity was not found.');
  if (trouble === 'foreign') return bad(403, 'The caller does not have permission');
  if (call.startsWith('GET')) return trouble === 'pullLost' ? bad(500, 'Internal error') : good({ files: FILES });
  const sent: { files: { name: string }[] } = JSON.parse(body);
  google.pushed = sent.files.map(({ name }) => name).sort();
  return good({ files: sent.files });
}

function good(body: unknown): Reply {
  return { status: 200, body };
}

function bad(code: number, message: string): Reply {
  return { status: code, body: { error: { code, message, errors: [{ message }] } } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('Cannot tell the port of the imitation');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
