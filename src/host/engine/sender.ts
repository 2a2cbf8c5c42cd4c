// Sends commands to the engine, alone or as one step of the undo history, and has it calculate when figures are read.
import type { Model } from '@odoo/o-spreadsheet';
import { send } from './batchPlugin';
import type { HostCommand } from './batchPlugin';
import { quietly } from './quiet';

export class Sender {
  // The page puts a guard before edits by hand on `model.dispatch`; a script's writes are not edits by hand.
  private readonly dispatch: Model['dispatch'];
  private depth = 0;
  /** Nothing is calculated in a new model. */
  private isDue = true;
  private waiting: (() => void)[] = [];

  constructor(private readonly model: Model) {
    this.dispatch = model.dispatch;
  }

  /** Sends commands; throws when the engine refuses one. Outside a step the engine calculates at once. */
  sendAll(commands: readonly HostCommand[]): void {
    if (this.depth === 0) return this.inStep(() => this.sendAll(commands));
    this.isDue = true;
    const refused = quietly(() => commands.flatMap((command) => this.refusal(command)));
    if (refused.length > 0) throw new Error(`Service Spreadsheets failed: ${refused.join('; ')}`);
  }

  /** Runs something whose commands become one step; within a step, a part of it. */
  inStep<T>(work: () => T): T {
    if (this.depth > 0) return work();
    let outcome: Outcome<T> | undefined;
    this.depth++;
    try {
      // An exception inside a command would leave the engine in its running state for good.
      const guarded = () => void (outcome = attempt(work));
      quietly(() => send(this.dispatch, { type: 'HOST_STEP', work: guarded }));
    } finally {
      this.depth--;
      this.isDue = false; // the end of a step calculates
    }
    for (const work of this.waiting.splice(0)) work();
    if (!outcome) throw new Error('Cannot start a call while the spreadsheet is calculating');
    return unwrap(outcome);
  }

  /** Runs something when the step is over; at once outside a step. */
  afterStep(work: () => void): void {
    if (this.depth === 0) work();
    else this.waiting.push(work);
  }

  /** Inside a step the engine calculates only at its end; a script that reads needs the figures now. */
  calculate(): void {
    if (!this.isDue) return;
    this.isDue = false;
    quietly(() => {
      for (const plugin of this.model['handlers']) plugin.finalize();
    });
  }

  private refusal(command: HostCommand): string[] {
    const result = send(this.dispatch, command);
    const reasons = result.isSuccessful ? [] : result.reasons.filter((reason) => String(reason) !== 'NoChanges');
    return reasons.map((reason) => `${command.type}: ${reason}`);
  }
}

type Outcome<T> = { value: T } | { error: unknown };

function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}

function unwrap<T>(outcome: Outcome<T>): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
