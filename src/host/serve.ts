// `npm start` ends here, bundled as build/serve.cjs: serve the local workbook until Ctrl+C.
import path from 'node:path';
import { listen } from './server/listen';

const FIRST_PORT = 8080;

const folders = {
  page: path.join(__dirname, 'page'),
  dist: path.join(__dirname, '..', 'dist'),
  workbooks: process.env.WORKBOOKS || path.join(__dirname, 'workbooks'),
};

void listen(folders, wantedPort()).then(
  ({ address, server }) => {
    console.log(`Acuerdo is at ${address} (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
  },
  (error: Error) => {
    console.error(`Cannot serve the local workbook: ${error.message}`);
    process.exitCode = 1;
  },
);

function wantedPort(): number {
  const port = Number(process.env.PORT || FIRST_PORT);
  return Number.isInteger(port) && port >= 0 && port < 65536 ? port : FIRST_PORT;
}

/** Open pages keep their connection; without closing those the process would wait for the browser. */
function stop(server: { close(): unknown; closeAllConnections(): void }): void {
  server.close();
  server.closeAllConnections();
  process.exit(0);
}
