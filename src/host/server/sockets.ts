// The sockets of the pages: each belongs to the workbook that its address names.
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { PageFrame } from '../sharing/frames';
import { historyFile } from './historyFile';
import { Room } from './room';
import type { Visitor } from './room';

const ADDRESS = /^\/workbooks\/([\w-]{4,64})$/;

/** Lets pages of this server share workbooks, which are kept in a folder. */
export function shareWorkbooks(server: Server, folder: string): void {
  const rooms = new Map<string, Room>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });

  server.on('upgrade', (request, socket, head) => {
    const name = ADDRESS.exec(request.url ?? '')?.[1];
    if (name === undefined || !isOwnPage(request)) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (opened) => join(name, opened));
  });

  function join(name: string, socket: WebSocket): void {
    const room = rooms.get(name) ?? new Room(historyFile(folder, name));
    rooms.set(name, room);
    const visitor: Visitor = { send: (frame) => socket.send(JSON.stringify(frame)) };
    room.enter(visitor);
    socket.on('message', (data) => {
      try {
        const frame: PageFrame = JSON.parse(String(data));
        room.receive(visitor, frame);
      } catch (error) {
        console.error(error);
        socket.close(); // the page asks again for what it has no answer to
      }
    });
    socket.on('close', () => {
      room.leave(visitor);
      if (room.isEmpty) rooms.delete(name);
    });
    socket.on('error', () => socket.close());
  }
}

/** A built workbook of ten thousand leads is some thirty million letters. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Any site that this browser visits could open a socket to this machine; only pages served from here may. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { origin = '', host } = headers; // a sandboxed frame's origin is the word null
  return URL.canParse(origin) && new URL(origin).host === host;
}
