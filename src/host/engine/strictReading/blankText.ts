// `""` where a number, a date or a truth value is wanted: the engine reads 0 or FALSE, as some say Google does; read strictly it
// is #VALUE!, as in other spreadsheets.
import { registries } from '@odoo/o-spreadsheet';
import type { Arg, EvalContext, FunctionDescription, FunctionResultObject } from '@odoo/o-spreadsheet';
import { hostOf } from '../context';
import { isArray } from '../matrix';
import type { Cell, Cells } from '../matrix';
import { argumentAt } from './argumentAt';

type Argument = FunctionDescription['args'][number];

/** Makes the functions of the engine refuse `""` in workbooks that read strictly; after all functions are in place. */
export function refuseBlankText(): void {
  const { content, mapping } = registries.functionRegistry;
  for (const [name, description] of Object.entries(content)) {
    const lenient = mapping[name];
    if (!lenient || !description.args.some(isPlain)) continue;
    mapping[name] = function (this: EvalContext, ...args: Arg[]) {
      if (!hostOf(this)?.isStrict) return lenient.apply(this, args);
      const strict = args.map((arg, index) => (isPlain(argumentAt(description, index)) ? refused(arg, name) : arg));
      return lenient.apply(this, strict);
    };
  }
}

/** Whether an argument is a single number, date or truth value; functions of ranges leave texts in them aside. */
function isPlain(argument: Argument | undefined): boolean {
  const types = argument?.type ?? [];
  const isRange = argument?.acceptMatrix === true && argument.name !== 'logical_expression';
  return !isRange && !types.some((type) => type === 'ANY' || type === 'STRING');
}

function refused(arg: Arg, name: string): Arg {
  if (!isArray(arg)) return isBlankText(arg) ? refusal(name) : arg;
  return arg.some((column) => column.some(isBlankText)) ? refusedIn(arg, name) : arg;
}

function refusedIn(cells: Cells, name: string): Cells {
  return cells.map((column) => column.map((cell) => (isBlankText(cell) ? refusal(name) : cell)));
}

function isBlankText(cell: Cell): boolean {
  return cell?.value === '';
}

function refusal(name: string): FunctionResultObject {
  const message = `Function ${name} expects number values. But '' is a text and cannot be coerced to a number.`;
  return { value: '#ERROR', message };
}
