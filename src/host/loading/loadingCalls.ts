// Custom functions as Google runs them: away from the sheet, later, and never twice for the same arguments.
import type { EvalContext, Getters } from '@odoo/o-spreadsheet';
import type { Bundle } from '../bundle';
import { CustomCalls } from '../calls';
import type { Document, LateFigures } from '../document';
import { LOADING } from '../engine/errors';
import { isLoadingIn, questionOf, textOf } from './question';
import { heldUp } from './heldUp';

/** What custom functions cost since last asked. */
export interface CallFigures {
  /** Calls of the add-on; one function with one set of values is called once. */
  calls: number;
  /** Times that answers had to be waited for, one after another. */
  rounds: number;
  /** Characters of arguments and answers. */
  bytes: number;
  /** Formulas that showed Loading... meanwhile. */
  cells: number;
}

type Answer = { value: unknown } | { error: unknown };

interface Call {
  name: string;
  args: unknown[];
}

/** What a cell asked when it was last calculated. */
interface Waiting {
  /** The engine may calculate a cell several times, with arguments that are not complete at first; the last time counts. */
  pass: EvalContext;
  calls: Map<string, Call>;
}

/** How many answers are kept; Google does not say how many it keeps. */
const MOST_ANSWERS = 1000;

/**
 * Answers Loading... to what it is not asked for the first time, and calls the add-on when a round is run. Cells show it once
 * somebody looks: until then all that depends on them need not be calculated without their answers.
 */
export class LoadingCalls extends CustomCalls implements LateFigures {
  private readonly answers = new Map<string, Answer>();
  private waiting = new Map<number, Waiting>();
  private figures: CallFigures = { calls: 0, rounds: 0, bytes: 0, cells: 0 };
  private document: Document | undefined;
  private hasUnseen = false;
  private isSeen = false;

  override open(bundle: Bundle, document: Document): void {
    this.document = document;
    super.open(bundle, document);
  }

  override callCustom(name: string, args: unknown[], context: EvalContext): unknown {
    this.refuseVolatile(name, context);
    const cell = cellOf(context);
    if (cell !== undefined && this.waiting.get(cell)?.pass !== context) this.waiting.delete(cell);
    if (isLoadingIn(args)) throw new Error(LOADING);
    const question = questionOf(name, args);
    const answer = this.answers.get(question);
    if (answer) return given(answer);
    if (cell !== undefined) this.ask(cell, context, question, { name, args });
    throw new Error(LOADING);
  }

  postpones(cellId: number): boolean {
    if (this.isSeen || !this.waiting.has(cellId)) return false;
    this.hasUnseen = true;
    return true;
  }

  unseen(): readonly number[] {
    return this.hasUnseen ? [...this.waiting.keys()] : [];
  }

  seen(work: () => void): void {
    this.isSeen = true;
    try {
      work();
      this.hasUnseen = false;
    } finally {
      this.isSeen = false;
    }
  }

  /** Whether a cell waits for an answer. */
  isLoading(): boolean {
    return this.waiting.size > 0;
  }

  /** Lets one round of answers arrive: of all calls whose arguments do not wait for others. */
  answerRound(): void {
    const { document } = this;
    if (!document || !this.isLoading()) return;
    const asked = this.waiting;
    this.waiting = new Map();
    const answers = this.answersTo(asked);
    const ready = readyOf(document.layout(), asked, answers);
    for (const question of new Set(ready.flatMap(({ calls }) => [...calls.keys()]))) {
      this.keep(question, answers.get(question));
    }
    this.figures.rounds++;
    this.figures.cells += ready.length;
    document.recalculate([...asked.keys()]);
  }

  /** What was called since last asked, after all that is still loading has arrived. */
  customCalls(): CallFigures {
    for (let round = 0; this.isLoading(); round++) {
      if (round === MOST_ROUNDS)
        throw new Error('Custom functions keep loading: their arguments change with every answer');
      this.answerRound();
    }
    const since = this.figures;
    this.figures = { calls: 0, rounds: 0, bytes: 0, cells: 0 };
    return since;
  }

  private ask(cell: number, pass: EvalContext, question: string, call: Call): void {
    const waiting = this.waiting.get(cell) ?? { pass, calls: new Map<string, Call>() };
    waiting.calls.set(question, call);
    this.waiting.set(cell, waiting);
  }

  private answersTo(asked: ReadonlyMap<number, Waiting>): Map<string, Answer> {
    const calls = new Map([...asked.values()].flatMap((cell) => [...cell.calls]));
    return new Map([...calls].map(([question, call]) => [question, this.answerOf(call)]));
  }

  private answerOf({ name, args }: Call): Answer {
    try {
      return { value: this.callNow(name, args) };
    } catch (error) {
      return { error };
    }
  }

  private keep(question: string, answer: Answer | undefined): void {
    if (!answer) return;
    this.answers.set(question, answer);
    this.figures.calls++;
    this.figures.bytes += question.length + textOf([valueOf(answer)]).length;
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST_ANSWERS && oldest !== undefined) this.answers.delete(oldest);
  }
}

const MOST_ROUNDS = 50;

/** The cells that no other holds up; where each holds up another, all are asked with what is there. */
function readyOf(
  getters: Getters,
  asked: ReadonlyMap<number, Waiting>,
  answers: ReadonlyMap<string, Answer>,
): readonly Waiting[] {
  const values = (calls: Waiting['calls']) => [...calls.keys()].map((question) => valueOf(answers.get(question)));
  const held = heldUp(
    getters,
    [...asked].flatMap(([id, { calls }]) => values(calls).map((answer) => ({ id, answer }))),
  );
  const free = [...asked].flatMap(([id, waiting]) => (held.has(id) ? [] : waiting));
  return free.length > 0 ? free : [...asked.values()];
}

function given(answer: Answer): unknown {
  if ('error' in answer) throw answer.error;
  return answer.value;
}

function valueOf(answer: Answer | undefined): unknown {
  return answer && 'value' in answer ? answer.value : '';
}

function cellOf({ getters, __originCellPosition: position }: EvalContext): number | undefined {
  return position && getters.getCell(position)?.id;
}
