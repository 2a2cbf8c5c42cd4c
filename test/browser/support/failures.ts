// Calls that go wrong on the way, as google.script.run lets the sidebar see it.
import type { App } from './app';
import { frameOf } from './sidebar';

/** The next call of a name fails with a message; any other goes through. */
export function failCall(app: App, name: string, message: string): Promise<void> {
  return interrupt(app, name, message);
}

/** The next call of a name gets no answer, and minutes of waiting pass at once. */
export function silenceCall(app: App, name: string): Promise<void> {
  return interrupt(app, name, undefined);
}

function interrupt(app: App, name: string, message: string | undefined): Promise<void> {
  return frameOf(app).evaluate(
    ([call, text]) => {
      type Runner = Record<string, (...args: unknown[]) => unknown>;
      const { run } = Reflect.get(window, 'google').script;
      const [withSuccessHandler, wait] = [run.withSuccessHandler, window.setTimeout];
      const restore = (): void => {
        run.withSuccessHandler = withSuccessHandler;
        Object.assign(window, { setTimeout: wait });
      };
      const impatient = (work: () => void, ms = 0): unknown => wait(work, ms > 60_000 ? 0 : ms);
      if (text === undefined) Object.assign(window, { setTimeout: impatient });
      run.withSuccessHandler = (success: (answer: unknown) => void) => ({
        withFailureHandler(fail: (error: Error) => void): Runner {
          const runner: Runner = withSuccessHandler(success).withFailureHandler(fail);
          const interrupted = (): void => {
            restore();
            if (text !== undefined) fail(new Error(text));
          };
          return new Proxy(runner, { get: (target, key) => (key === call ? interrupted : target[String(key)]) });
        },
      });
    },
    [name, message] as const,
  );
}
