/**
 * Runs some engine work without its console chatter: o-spreadsheet reports each load and slow command on console.debug.
 *
 * @param work What to run; its answer is passed on.
 */
export function quietly<T>(work: () => T): T {
  const { debug, log } = console;
  console.debug = console.log = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, { debug, log });
  }
}
