// LockService. A run holds a lock until it ends; another run, or a test that plays another person, must wait.
import { service } from '../strict/service';
import type { Call } from '../strict/execution';
import type { ServiceContext } from './context';

export type LockName = 'document' | 'user' | 'script';

/** Who holds which lock: a run, or someone else. */
export class LockTable {
  private readonly holders = new Map<LockName, Call | 'someone else'>();

  /** Whether the lock can be taken by this holder, or is already theirs. */
  isFree(name: LockName, holder: Call | 'someone else'): boolean {
    const current = this.holders.get(name);
    return current === undefined || current === holder;
  }

  isHeld(name: LockName, holder: Call | 'someone else'): boolean {
    return this.holders.get(name) === holder;
  }

  take(name: LockName, holder: Call | 'someone else'): void {
    this.holders.set(name, holder);
  }

  release(name: LockName, holder: Call | 'someone else'): void {
    if (this.holders.get(name) === holder) this.holders.delete(name);
  }

  /** Plays another person who takes a lock; the answer releases it. */
  hold(name: LockName): () => void {
    if (!this.isFree(name, 'someone else')) throw new Error(`Cannot hold the ${name} lock: a run holds it`);
    this.take(name, 'someone else');
    return () => this.release(name, 'someone else');
  }

  /** Google releases what a run forgot. */
  releaseAll(holder: Call): void {
    for (const name of [...this.holders.keys()]) this.release(name, holder);
  }
}

/** The LockService object. */
export function createLockService(context: ServiceContext, table: LockTable) {
  return service(
    'LockService',
    {
      getDocumentLock: () => createLock(context, table, 'document'),
      getUserLock: () => createLock(context, table, 'user'),
      getScriptLock: () => createLock(context, table, 'script'),
    },
    context.enter,
  );
}

function createLock({ execution, enter }: ServiceContext, table: LockTable, name: LockName) {
  function tryLock(timeoutMs: number): boolean {
    const call = execution.current();
    const free = table.isFree(name, call);
    if (free) table.take(name, call);
    else call.sleptMs += Math.max(0, timeoutMs);
    return free;
  }

  return service(
    'Lock',
    {
      tryLock,
      waitLock(timeoutMs: number): void {
        if (tryLock(timeoutMs)) return;
        throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => table.isHeld(name, execution.current()),
      releaseLock: () => table.release(name, execution.current()),
    },
    enter,
  );
}
