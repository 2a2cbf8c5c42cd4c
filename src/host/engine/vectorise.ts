// Functions of single cells over whole columns. The engine applies them through three calls and two arrays of arguments a cell,
// and a workbook of 8,000 leads has millions of them an edit. Here the loop is bare, and each array is worked out once.
import { EvaluationError, helpers, registries } from '@odoo/o-spreadsheet';
import type { Arg, EvalContext, FunctionDescription, FunctionResultObject } from '@odoo/o-spreadsheet';
import { LOADING } from './errors';
import { areAlike, elementwise, isArray, isError, isWide } from './matrix';
import type { Cell, Cells } from './matrix';
import { remembered } from './remembered';

type Compute = (this: EvalContext, ...args: Arg[]) => Cells | FunctionResultObject;
type OfCells = (this: EvalContext, ...cells: Cell[]) => FunctionResultObject;

/** Functions of single cells with which columns are calculated; they depend on nothing but their arguments. */
const OF_CELLS =
  'EQ NE LT LTE GT GTE ADD MINUS MULTIPLY DIVIDE ISNUMBER ISTEXT ISBLANK ISERROR NOT INT MOD ROUND LEFT LEN';

/** Functions of arrays that many formulas ask the same. */
const OF_ARRAYS = 'CONCATENATE FILTER HSTACK SORT UNIQUE';

/** Makes them quick over arrays; after all functions of the engine are in place. */
export function vectorise(): void {
  const { functionRegistry } = registries;
  for (const name of OF_CELLS.split(' ')) {
    replace(name, (slow) => overArrays(name, slow, ofCells(functionRegistry.get(name), slow), areAnyWide));
  }
  const isFirstWide = ([first]: readonly Arg[]): boolean => isWide(first);
  replace('IF', (slow) => overArrays('IF', slow, chosen, isFirstWide));
  replace('IFERROR', (slow) => overArrays('IFERROR', slow, unlessError, isFirstWide));
  for (const name of OF_ARRAYS.split(' ')) {
    replace(name, (slow) => {
      return function (...args) {
        return remembered(name, args, () => slow.apply(this, args));
      };
    });
  }
  for (const name of OF_STACKS) replace(name, (slow) => unlessLoading(slow));
}

/** Functions that would show what loads as one cell among others. */
const OF_STACKS = ['HSTACK', 'VSTACK'];

/** A formula in which a custom function has not answered shows nothing but that. */
function unlessLoading(slow: Compute): Compute {
  return function (...args) {
    const loading = args.find((arg) => !isArray(arg) && arg?.message === LOADING);
    return loading && !isArray(loading) ? loading : slow.apply(this, args);
  };
}

function replace(name: string, quick: (slow: Compute) => Compute): void {
  const { mapping } = registries.functionRegistry;
  const slow = mapping[name];
  if (!slow) throw new Error(`The engine has no function ${name}`);
  mapping[name] = quick(slow);
}

/** Cell by cell where its arguments ask for it, and the engine's own way everywhere else. */
function overArrays(name: string, slow: Compute, ofOne: OfCells, isAsked: (args: readonly Arg[]) => boolean): Compute {
  return function (...args) {
    if (!isAsked(args) || !areAlike(args)) return slow.apply(this, args);
    return remembered(name, args, () => elementwise(args, ofOne.bind(this)));
  };
}

function areAnyWide(args: readonly Arg[]): boolean {
  return args.some(isWide);
}

/** What the engine would answer for single cells. */
function ofCells({ args, compute }: FunctionDescription, slow: Compute): OfCells {
  const refusesErrors = args.map((arg) => arg.acceptErrors !== true);
  return function (...cells) {
    const error = cells.find((cell, index) => refusesErrors[index] && isError(cell));
    if (error) return error;
    try {
      const answer = compute.apply(this, cells);
      if (typeof answer !== 'object') return { value: answer };
      if (answer !== null && 'value' in answer && answer.message === undefined) return answer;
    } catch {
      // The engine knows how to word what was thrown.
    }
    const worded = slow.apply(this, cells);
    return isArray(worded) ? (worded[0]?.[0] ?? { value: null }) : worded;
  };
}

/** IF of single cells; a condition in error is an error in its place and nowhere else. */
const chosen: OfCells = function (condition, yes, no) {
  if (isError(condition)) return condition;
  try {
    return (helpers.toBoolean(condition) ? yes : no) ?? { value: 0 };
  } catch (error) {
    if (error instanceof EvaluationError) return error;
    throw error;
  }
};

/** IFERROR of single cells. */
const unlessError: OfCells = (value, otherwise) => (isError(value) ? otherwise : value) ?? { value: 0 };
