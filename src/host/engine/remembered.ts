// Within one calculation many formulas ask the same of the same columns; what was worked out for one serves the others.
import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import { isArray } from './matrix';
import type { Cells } from './matrix';
import { Recent } from './recent';

type Answer = Cells | FunctionResultObject;

/** By the first array asked about, and with it they go; a column that does not change is there all day. */
const answers = new WeakMap<object, Recent<string, Answer>>();

/** A workbook with its eleven sheets asks up to 47 of one column. */
const MOST_ANSWERS = 100;

const numbers = new WeakMap<object, number>();
let last = 0;

/**
 * The answer of an earlier call with the same arguments, or this one's.
 *
 * @param name The function; it must depend on nothing but its arguments.
 * @param args At least one of them an array.
 * @param work Works the answer out; an array, which nobody changes.
 */
export function remembered(name: string, args: readonly Arg[], work: () => Answer): Answer {
  const first = args.find(isArray);
  if (first === undefined) return work();
  const known = answers.get(first) ?? new Recent<string, Answer>(MOST_ANSWERS);
  answers.set(first, known);
  return known.of(`${name} ${args.map(identityOf).join(' ')}`, work);
}

/** Of an array its number, of a cell all that a function can see of it. */
function identityOf(arg: Arg): string {
  if (arg === undefined) return '-';
  if (!isArray(arg)) return JSON.stringify([typeof arg.value, arg.value, arg.format, arg.message]);
  const number = numbers.get(arg) ?? ++last;
  numbers.set(arg, number);
  return String(number);
}
