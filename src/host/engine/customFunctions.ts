// The add-on's custom functions as functions of the engine: cells in, cells out, with Google's rules about both.
import { helpers, registries } from '@odoo/o-spreadsheet';
import type { Arg, EvalContext, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { CustomFunctionHelp } from '../bundle';
import { hostOf } from './context';
import { isDate, toScriptValue } from './values';
import type { ScriptValue } from './values';
import type { Zone } from './zone';

/**
 * Makes a custom function known to the engine, which shares its functions among all workbooks: each finds its own add-on.
 *
 * @param help The name, and what autocomplete shows.
 */
export function registerCustomFunction({ name, isListed, description, args }: CustomFunctionHelp): void {
  const upper = name.toUpperCase();
  const { functionRegistry } = registries;
  if (functionRegistry.contains(upper) && functionRegistry.get(upper).category !== CATEGORY) {
    if (!isListed) return; // a helper that nobody means to call from a cell
    throw new Error(`Cannot register custom function ${name}: Sheets has a function of that name`);
  }
  functionRegistry.replace(upper, {
    description: description || `${upper} (add-on)`,
    category: CATEGORY,
    hidden: !isListed,
    args: args.map(({ name: argument, description: help, isOptional }) =>
      helpers.arg(`${argument} (any, range<any>${isOptional ? ', optional' : ''})`, help),
    ),
    compute(this: EvalContext, ...values: Arg[]) {
      return compute(this, upper, values);
    },
  });
  // Whatever is left out, Google calls the function, which says what it misses.
  Object.assign(functionRegistry.get(upper), { minArgRequired: 0 });
}

const CATEGORY = 'Add-on';

function compute(
  context: EvalContext,
  name: string,
  values: Arg[],
): FunctionResultObject | Matrix<FunctionResultObject> {
  const host = hostOf(context);
  const { zone } = host;
  const unknown = values.find(
    (value) => value !== undefined && !helpers.isMatrix(value) && value.value === '#BAD_EXPR',
  );
  if (unknown && !helpers.isMatrix(unknown)) return unknown;
  if (!host.hasCustom(name)) return { value: '#NAME?', message: `Unknown function: '${name}'.` };
  try {
    const answer = host.callCustom(
      name,
      values.map((value) => toArgument(value, zone)),
      context,
    );
    return toCells(answer, zone, context.locale.dateFormat);
  } catch (error) {
    return { value: '#ERROR', message: error instanceof Error ? error.message : String(error) };
  }
}

/** One cell is a scalar; a range is an array of rows. */
function toArgument(arg: Arg, zone: Zone): ScriptValue | ScriptValue[][] | undefined {
  if (arg === undefined) return undefined;
  if (!helpers.isMatrix(arg)) return toScriptValue(arg, zone);
  const height = arg[0]?.length ?? 0;
  if (arg.length === 1 && height === 1) return toScriptValue(arg[0]?.[0], zone);
  return Array.from({ length: height }, (_, row) => arg.map((column) => toScriptValue(column[row], zone)));
}

function toCells(answer: unknown, zone: Zone, dateFormat: string): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(answer)) return toCell(answer, zone, dateFormat);
  const rows: unknown[][] = answer.map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new Error('Result was an empty array.');
  if (rows.some((row) => row.length !== width)) throw new Error('Result was not a rectangular array.');
  return Array.from({ length: width }, (_, col) => rows.map((row) => toCell(row[col], zone, dateFormat)));
}

function toCell(value: unknown, zone: Zone, dateFormat: string): FunctionResultObject {
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (typeof value === 'number') throw new Error(`Result was not a number: ${value}.`);
  if (isDate(value) && Number.isFinite(value.getTime())) {
    const serial = zone.serialOf(value);
    return { value: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss` };
  }
  const kind = value === null ? 'null' : isDate(value) ? 'an invalid Date' : typeof value;
  throw new Error(`Result was not a number, text, boolean or date: ${kind}.`);
}
