import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { answer } from './answer';
import type { Folders } from './answer';
import { shareWorkbooks } from './sockets';

const TRIES = 50;

/** Serves the folders to this machine only, and its workbooks to the pages. A taken port is left to its owner and the next one tried; 0 takes any free port. */
export async function listen(folders: Folders, firstPort: number): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    void answer(request.method ?? 'GET', request.url ?? '/', folders).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    });
  });
  shareWorkbooks(server, folders.workbooks);
  const port = await firstFree(server, firstPort, TRIES);
  return { address: `http://127.0.0.1:${port}/`, server };
}

async function firstFree(server: Server, port: number, tries: number): Promise<number> {
  try {
    return await bind(server, port);
  } catch (error) {
    if (tries === 1 || !isTaken(error)) throw error;
    return firstFree(server, port + 1, tries - 1);
  }
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** In use, or not ours to use: both mean "try the next one". */
function isTaken(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
