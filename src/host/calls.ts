// Calls into the add-on: by people and the sidebar, and by cells that calculate.
import type { EvalContext } from '@odoo/o-spreadsheet';
import type { Bundle, CustomFunctionHelp } from './bundle';
import type { Document } from './document';
import type { FormulaHost } from './engine/context';
import type { Zone } from './engine/zone';
import type { LockTable } from './services/lock';
import type { AuthMode, Execution } from './strict/execution';
import { createVolatileCheck, VOLATILE_MESSAGE } from './strict/volatile';

type Caller = (name: string, args: unknown[], mode: AuthMode, limitMs: number) => unknown;

/** Calls of menus, triggers and the sidebar: each one step of the undo history, its locks released at its end. */
export function createCaller(bundle: Bundle, document: Document, execution: Execution, locks: LockTable): Caller {
  return (name, args, mode, limitMs) => {
    const found = callable(bundle, name);
    return execution.run(mode, limitMs, () => {
      const holder = execution.current();
      try {
        return document.step(() => found(...args));
      } finally {
        locks.releaseAll(holder);
      }
    });
  };
}

interface CustomCallsOptions {
  zone: Zone;
  now(): Date;
  functions: ReadonlyMap<string, CustomFunctionHelp>;
  execution: Execution;
  limitMs: number;
  isStrict: boolean;
}

/** What the formulas of a workbook call. The engine asks for it first; the add-on is there once it is opened. */
export class CustomCalls implements FormulaHost {
  readonly zone: Zone;
  readonly now: () => Date;
  readonly isStrict: boolean;
  private bundle: Bundle = new Map();
  private isVolatile = createVolatileCheck(() => 0);

  constructor(private readonly options: CustomCallsOptions) {
    this.zone = options.zone;
    this.now = options.now;
    this.isStrict = options.isStrict;
  }

  /** The add-on has loaded. */
  open(bundle: Bundle, document: Document): void {
    this.bundle = bundle;
    this.isVolatile = createVolatileCheck(document.changeCount);
  }

  hasCustom(name: string): boolean {
    return this.bundle.size > 0 && this.options.functions.has(name);
  }

  callCustom(name: string, args: unknown[], context: EvalContext): unknown {
    this.refuseVolatile(name, context);
    return this.callNow(name, args);
  }

  protected refuseVolatile(name: string, { getters, __originCellPosition: position }: EvalContext): void {
    if (position && this.isVolatile(getters, position, name)) throw new Error(VOLATILE_MESSAGE);
  }

  protected callNow(name: string, args: unknown[]): unknown {
    const { functions, execution, limitMs } = this.options;
    const found = callable(this.bundle, functions.get(name)?.name ?? name);
    return execution.run('CUSTOM_FUNCTION', limitMs, () => found(...args));
  }
}

function callable(bundle: Bundle, name: string): (...args: unknown[]) => unknown {
  const found = name.endsWith('_') ? undefined : bundle.get(name);
  if (!found) throw new Error(`Script function not found: ${name}`);
  return found;
}
