// The workbook's side of the sidebar, as a test says it answers.

import type * as calls from '../../src/gas/calls';
import { createServer } from '../../src/sidebar/server';
import type { CallName, Runner, Server, Value } from '../../src/sidebar/server';

/** What each call answers with; one that throws is refused with the sentence thrown. */
export type Answers = {
  readonly [Name in CallName]?: (...args: Parameters<(typeof calls)[Name]>) => Value<Name> | Promise<Value<Name>>;
};

export interface FakeServer {
  readonly server: Server;
  /** Every call made, with what it was given. */
  readonly asked: readonly (readonly unknown[])[];
  /** What google.script.run would be. */
  readonly run: Runner;
}

type Work = (...args: never[]) => unknown;
type Give = (answer: unknown) => void;

const open = new Set<() => void>();
afterEach(() => {
  open.forEach((end) => end());
  open.clear();
});

/** A server with these answers; every other call fails on the way. */
export function serverWith(answers: Answers): FakeServer {
  const asked: unknown[][] = [];
  const works: [string, Work | undefined][] = Object.entries(answers);
  const runnerWith = (succeed: Give, fail: Give): Runner => ({
    withSuccessHandler: (handler: Give) => runnerWith(handler, fail),
    withFailureHandler: (handler: Give) => runnerWith(succeed, handler),
    ...Object.fromEntries(
      works.map(([name, work]) => [
        name,
        (...args: never[]) => {
          asked.push([name, ...args]);
          open.add(() => fail('the test is over'));
          Promise.resolve()
            .then(() => work?.(...args))
            .then(
              (value) => succeed({ ok: true, value }),
              (error: Error) => succeed({ ok: false, message: error.message }),
            );
        },
      ]),
    ),
  });
  const run = runnerWith(
    () => undefined,
    () => undefined,
  );
  return { run, asked, server: createServer(run) };
}

/** An answer that does not come. */
export function silence(): Promise<never> {
  return new Promise(() => undefined);
}

/** Refuses a call with a sentence. */
export function refuse(sentence: string): never {
  throw new Error(sentence);
}
