import type { CompiledFormula, Range } from '@odoo/o-spreadsheet';

type Ran = CompiledFormula['execute'];
type Answer = ReturnType<Ran>;

/** What a part of a formula comes to; nothing for an argument left out. */
export type Value = Answer | undefined;

/** The functions by their names, which call each other so. */
export type Functions = Record<string, (...args: Value[]) => Answer>;

/** What a formula is run with. */
export interface Run {
  readonly formula: Pick<CompiledFormula, 'literalValues' | 'symbols'>;
  readonly deps: readonly (Range | undefined)[];
  readonly ref: (range: Range | undefined) => Answer;
  readonly range: (range: Range | undefined) => Answer;
  readonly symbol: (name: string | undefined, takesRange: boolean) => Answer;
  readonly functions: Functions;
}

/** A part of a formula, worked out when it is asked for. */
export type Part = (run: Run) => Value;

/** How the engine runs a compiled formula, which is `this`. */
export type Execute = (
  this: Run['formula'],
  deps: Run['deps'],
  ref: Run['ref'],
  range: Run['range'],
  symbol: Run['symbol'],
  context: object,
) => Answer;

/** Calls a function of the engine. */
export function apply({ functions }: Run, name: string, ...args: Value[]): Answer {
  const called = functions[name];
  if (!called) throw new Error(`The engine has no function ${name}`);
  return called.apply(functions, args);
}
