// Google's own SQL front end and reference evaluator, ZetaSQL: starts the server that comes on npm and calls it.

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';

export type Message = Readonly<Record<string, unknown>>;

export interface ZetaSql {
  /** Calls the server; a refusal is an Error that says what ZetaSQL says. */
  readonly call: <Answer>(name: string, request: Message) => Promise<Answer>;
  readonly stop: () => void;
}

type Callback = (error: { readonly details?: string; readonly message: string } | null, answer: unknown) => void;

const MOST_BYTES = 500 * 2 ** 20;
const MOST_DEPTH = 2000;
const TRIES = 100;
const MOST_MS = 120_000;
const load = createRequire(path.join(__dirname, '../package.json'));

/** Starts the server on a free port of this machine; whoever starts it stops it in a `finally`. */
export async function startZetaSql(): Promise<ZetaSql> {
  const home = path.join(path.dirname(load.resolve('@fivetrandevelopers/zetasql/package.json')), 'lib/zetasql');
  const port = await freePort();
  const file = process.arch === 'arm64' ? 'remote_server_arm.so' : 'remote_server.so';
  const server = spawn(path.join(home, file), ['localhost', String(port)], { stdio: 'ignore' });
  const client = clientOf(home, port);
  const call = <Answer>(name: string, request: Message): Promise<Answer> =>
    new Promise((resolve, reject) => {
      // A refusal longer than what HTTP/2 takes for a header never arrives.
      client[name]?.(request, { deadline: Date.now() + MOST_MS }, (error: Parameters<Callback>[0], answer: Answer) => {
        if (error) reject(new Error(error.details || error.message));
        else resolve(answer);
      });
    });
  const stop = () => {
    client.close?.();
    server.kill();
  };
  await untilAnswered(call, stop);
  return { call, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function clientOf(home: string, port: number): Record<string, (...parts: unknown[]) => void> {
  const grpc = load('@grpc/grpc-js');
  // An analysed query is a tree deeper than protobufjs expects of strangers.
  const protobuf = load('protobufjs');
  protobuf.Reader.recursionLimit = protobuf.util.recursionLimit = MOST_DEPTH;
  const definition = load('@grpc/proto-loader').loadSync('local_service.proto', {
    defaults: false,
    oneofs: true,
    longs: String,
    enums: String,
    includeDirs: [path.join(home, 'protos')],
  });
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  return new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), {
    'grpc.max_send_message_length': MOST_BYTES,
    'grpc.max_receive_message_length': MOST_BYTES,
  });
}

async function untilAnswered(call: ZetaSql['call'], stop: () => void): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await call('formatSql', { sql: 'SELECT 1' });
      return;
    } catch (error) {
      if (tries === TRIES) {
        stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
