import { toWire } from './legal';
import type { FrameMessage, PageMessage } from './messages';

type Success = (result: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

interface Handlers {
  success?: Success;
  failure?: Failure;
  userObject?: unknown;
}

const AT_ONCE = 10;

/** google.script.run as a page of the add-on sees it, and where the answers of the calls it posted come in. */
export function createRun(post: (message: FrameMessage) => void): {
  run: object;
  answered: (message: PageMessage) => void;
} {
  const open = new Map<number, Handlers>();
  const waiting: { handlers: Handlers; name: string; args: string }[] = [];
  let lastId = 0;

  const send = (): void => {
    while (open.size < AT_ONCE) {
      const call = waiting.shift();
      if (!call) return;
      lastId += 1;
      open.set(lastId, call.handlers);
      post({ acuerdo: 'call', id: lastId, name: call.name, args: call.args });
    }
  };
  const call = (handlers: Handlers, name: string, args: unknown[]): void => {
    waiting.push({ handlers, name, args: toWire(args) });
    send();
  };
  const answered = (message: PageMessage): void => {
    const handlers = open.get(message.id);
    open.delete(message.id);
    send();
    if (handlers) deliver(handlers, message);
  };
  return { run: runner({}, call), answered };
}

/** Each with… answers a new runner: the handlers of one call never leak into another. */
function runner(handlers: Handlers, call: (handlers: Handlers, name: string, args: unknown[]) => void): object {
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }, call),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }, call),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }, call),
  };
  return new Proxy(own, {
    get: (target, name) =>
      typeof name === 'symbol' ? undefined : (target[name] ?? ((...args: unknown[]) => call(handlers, name, args))),
  });
}

function deliver({ success, failure, userObject }: Handlers, { result, error }: PageMessage): void {
  if (error === undefined) return success?.(result === undefined ? undefined : JSON.parse(result), userObject);
  const failed = Object.assign(new Error(error), { name: 'ScriptError' });
  if (failure) return failure(failed, userObject);
  console.error(`Uncaught ${failed}`);
}
