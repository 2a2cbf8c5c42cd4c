// google.script.run as promises, typed from the calls it reaches.

import type * as calls from '../gas/calls';
import type { Pending } from '../gas/calls';

type Calls = typeof calls;

export type CallName = {
  [Name in keyof Calls]: Calls[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Calls];

/** What a call answers with when it goes well; while figures are being calculated it is asked again. */
export type Value<Name extends CallName> =
  Extract<ReturnType<Calls[Name]>, { ok: true }> extends { value: infer Worth } ? Exclude<Worth, Pending> : never;

/** Runs a call of the server; rejects with a CallFailure. */
export type Server = <Name extends CallName>(name: Name, ...args: Parameters<Calls[Name]>) => Promise<Value<Name>>;

/** Why a call did not answer: the server's own sentence, a failure on the way, or silence. */
export type CallFailure =
  | { readonly kind: 'told'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'silent'; readonly minutes: number };

/** The part of google.script.run that is used. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

export interface ServerOptions {
  /** How long to wait for an answer; the call may still end on the server, which is why every call can be repeated. */
  readonly patienceMs?: number;
  /** How long to wait before a call is asked again whose figures were still being calculated. */
  readonly pauseMs?: number;
  /** Told with every answer which sidebar the person opened last. */
  readonly onNewest?: (sidebar: string) => void;
}

/**
 * A typed client of google.script.run.
 *
 * @param run google.script.run.
 */
export function createServer(
  run: Runner,
  { patienceMs = 180000, pauseMs = 1500, onNewest }: ServerOptions = {},
): Server {
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => fail({ kind: 'silent', minutes: Math.round(patienceMs / 60000) }), patienceMs);
      let pause: ReturnType<typeof setTimeout> | undefined;
      const fail = (failure: CallFailure): void => {
        clearTimeout(timer);
        clearTimeout(pause);
        reject(failure);
      };
      const succeed = (answer: unknown): void => {
        if (isNewest(answer)) onNewest?.(answer.sidebar);
        if (isPending(answer)) pause = setTimeout(ask, pauseMs);
        else if (isGood(answer)) succeedWith(answer.value);
        else fail(badAnswer(answer));
      };
      const succeedWith = (value: never): void => {
        clearTimeout(timer);
        resolve(value);
      };
      const ask = (): void => {
        const runner = run
          .withSuccessHandler(succeed)
          .withFailureHandler((error) => fail({ kind: 'failed', message: messageOf(error) }));
        const call: unknown = Reflect.get(runner, name);
        if (typeof call === 'function') call.apply(runner, args);
        else fail({ kind: 'failed', message: name });
      };
      ask();
    });
}

/** Runs a call of the server without waiting, as scripts do; throws the sentence of a refusal. */
export type DirectServer = <Name extends CallName>(name: Name, ...args: Parameters<Calls[Name]>) => Value<Name>;

/**
 * A typed client of a server that answers at once.
 *
 * @param run Makes a call and returns its answer.
 */
export function createDirectServer(run: (name: string, ...args: unknown[]) => unknown): DirectServer {
  return (name, ...args) => {
    let answer = run(name, ...args);
    for (let more = MOST_REPEATS; more > 0 && isPending(answer); more--) answer = run(name, ...args);
    if (isPending(answer)) throw new Error(`${name} keeps waiting for figures`);
    if (isGood(answer)) return answer.value;
    const failure = badAnswer(answer);
    throw new Error('message' in failure ? failure.message : name);
  };
}

const MOST_REPEATS = 20;

function isPending(answer: unknown): boolean {
  if (!isGood(answer)) return false;
  const value: unknown = answer.value;
  return typeof value === 'object' && value !== null && 'pending' in value;
}

/** What a rejected call tells, whatever was thrown. */
export function failureOf(error: unknown): CallFailure {
  return isFailure(error) ? error : { kind: 'failed', message: messageOf(error) };
}

// The answer crosses as plain data: nothing can be known of `value` here, the call's own type says what it is.
function isGood(answer: unknown): answer is { value: never } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'value' in answer;
}

function isNewest(answer: unknown): answer is { sidebar: string } {
  return typeof answer === 'object' && answer !== null && 'sidebar' in answer && typeof answer.sidebar === 'string';
}

function badAnswer(answer: unknown): CallFailure {
  const isTold = typeof answer === 'object' && answer !== null && 'message' in answer;
  return isTold ? { kind: 'told', message: String(answer.message) } : { kind: 'failed', message: String(answer) };
}

function isFailure(error: unknown): error is CallFailure {
  return typeof error === 'object' && error !== null && 'kind' in error;
}

function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(message).replace(/\.$/, '');
}
