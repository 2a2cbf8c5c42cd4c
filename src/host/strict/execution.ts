// One call of the add-on at a time: under which authorisation it runs, how long it may take, what it counts and what holds.

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

export interface Limits {
  /** Milliseconds a custom function may take. */
  customFunction: number;
  /** Milliseconds a simple trigger such as onOpen may take. */
  simpleTrigger: number;
  /** Milliseconds any other run may take. */
  run: number;
}

export const GOOGLE_LIMITS: Limits = { customFunction: 30_000, simpleTrigger: 30_000, run: 360_000 };

export interface Call {
  readonly mode: AuthMode;
  /** Time that Utilities.sleep and waiting for locks would have taken; nothing really waits here. */
  sleptMs: number;
}

export interface Execution {
  /** The call that runs now; outside any, code that loads: mode NONE. */
  current(): Call;
  /** Runs one call, and fails afterwards when it took longer than allowed. */
  run<T>(mode: AuthMode, limitMs: number, work: () => T): T;
  /** Notes a call of the Spreadsheet service. */
  countServiceCall(): void;
  /** Runs something made of several calls that Google sees as the one already counted. */
  asOneCall<T>(work: () => T): T;
  /** Calls of the Spreadsheet service since last asked. */
  serviceCalls(): number;
  /** Does something just before the n-th service call from now (1 is the next); an exception fails that call. */
  beforeCall(n: number, action: () => void): void;
}

/** The bookkeeping of one workbook's calls. */
export function createExecution(): Execution {
  const calls: Call[] = [];
  const outside: Call = { mode: 'NONE', sleptMs: 0 };
  let counted = 0;
  let countdown = 0;
  let action: (() => void) | undefined;
  let silent = 0;

  function run<T>(mode: AuthMode, limitMs: number, work: () => T): T {
    const call: Call = { mode, sleptMs: 0 };
    const start = Date.now();
    calls.push(call);
    try {
      return checkTime(work(), Date.now() - start + call.sleptMs, limitMs);
    } finally {
      calls.pop();
    }
  }

  function countServiceCall(): void {
    if (silent > 0 || calls.at(-1)?.mode === 'CUSTOM_FUNCTION') return;
    counted++;
    if (countdown === 0 || --countdown > 0) return;
    const due = action;
    action = undefined;
    due?.();
  }

  return {
    current: () => calls.at(-1) ?? outside,
    run,
    countServiceCall,
    asOneCall(work) {
      silent++;
      try {
        return work();
      } finally {
        silent--;
      }
    },
    serviceCalls() {
      const since = counted;
      counted = 0;
      return since;
    },
    beforeCall(n, next) {
      countdown = n;
      action = next;
    },
  };
}

function checkTime<T>(value: T, elapsedMs: number, limitMs: number): T {
  if (elapsedMs > limitMs) throw new Error('Exceeded maximum execution time');
  return value;
}
