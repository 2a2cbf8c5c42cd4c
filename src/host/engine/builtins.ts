// Functions of Sheets that the engine lacks or has otherwise.
import { helpers, registries } from '@odoo/o-spreadsheet';
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
import { elementwise, isError, isWide, textOf } from './matrix';
import { hostOf } from './context';

/** Adds or replaces the engine's functions; once for all workbooks of the process. */
export function installBuiltins(): void {
  replaceConcatenate();
  add(
    'ARRAYFORMULA',
    'Lets a formula answer with many cells.',
    ['array (any, range<any>)'],
    (array) => array ?? { value: '' },
  );
  add(
    'REGEXMATCH',
    'Whether text matches a regular expression.',
    ['text (string)', 'regular_expression (string)'],
    regexMatch,
  );
  alias('ARRAY_CONSTRAIN', 'ARRAY.CONSTRAIN');
  replaceSort();
  replaceMinus();
  for (const name of ['INDEX', 'VLOOKUP', 'HLOOKUP']) referToNothing(name);
  replaceCompute('NOW', nowSerial);
  replaceCompute('TODAY', todaySerial);
}

type Compute = AddFunctionDescription['compute'];

function add(name: string, description: string, args: string[], compute: Compute): void {
  const definitions = args.map((definition) => helpers.arg(definition, ''));
  registries.functionRegistry.add(name, { description, args: definitions, compute });
}

/** Sheets' own name of a function that the engine has under another. */
function alias(name: string, known: string): void {
  const { description, args, compute } = registries.functionRegistry.get(known);
  registries.functionRegistry.add(name, { description, args, compute });
}

function replaceCompute(name: string, compute: Compute): void {
  const { description, args, category = '' } = registries.functionRegistry.get(name);
  registries.functionRegistry.replace(name, { description, args, category, compute, isExported: true });
}

function regexMatch(text: Arg, pattern: Arg): FunctionResultObject {
  return { value: new RegExp(textOf(pattern)).test(textOf(text)) };
}

function nowSerial(this: EvalContext): FunctionResultObject {
  const { zone, now } = hostOf(this);
  return { value: zone.serialOf(now()), format: `${this.locale.dateFormat} hh:mm:ss` };
}

function todaySerial(this: EvalContext): FunctionResultObject {
  const { zone, now } = hostOf(this);
  return { value: Math.floor(zone.serialOf(now())), format: this.locale.dateFormat };
}

/** Nothing found by the FILTER inside is an error that IFERROR catches; the engine would call the formula unreadable. */
function replaceSort(): void {
  const sort = registries.functionRegistry.get('SORT');
  const [range, ...criteria] = sort.args;
  registries.functionRegistry.replace('SORT', {
    ...sort,
    args: [helpers.arg('range (any, range<any>)', range?.description ?? ''), ...criteria],
    compute(this: EvalContext, ...args: Arg[]) {
      const [data] = args;
      return data === undefined || helpers.isMatrix(data) ? sort.compute.apply(this, args) : data;
    },
  });
}

/** Past the end of its range a lookup is `#REF!` in Sheets; the engine has no error of its own for that. */
function referToNothing(name: string): void {
  const { compute } = registries.functionRegistry.get(name);
  replaceCompute(name, function (this: EvalContext, ...args: Arg[]) {
    const result = compute.apply(this, args);
    const isOwn = isCell(result) && result.value === '#ERROR' && !args.some((arg) => holds(arg, result));
    return isOwn ? { ...result, value: '#REF' } : result;
  });
}

function holds(arg: Arg, cell: FunctionResultObject): boolean {
  return helpers.isMatrix(arg) ? arg.some((column) => column.includes(cell)) : arg === cell;
}

/** The time between two dates is a number in Sheets; the engine would show it as a date of 1899. */
function replaceMinus(): void {
  const { compute } = registries.functionRegistry.get('MINUS');
  replaceCompute('MINUS', function (this: EvalContext, ...args: Arg[]) {
    const result = compute.apply(this, args);
    const [from, to] = args;
    return isDateCell(from) && isDateCell(to) && isCell(result) ? { value: result.value } : result;
  });
}

function isDateCell(arg: Arg): boolean {
  return arg !== undefined && isCell(arg) && arg.format !== undefined && helpers.isDateTimeFormat(arg.format);
}

function isCell(value: unknown): value is FunctionResultObject {
  return typeof value === 'object' && value !== null && 'value' in value;
}

/** `&` is compiled to CONCATENATE of two, which would join a whole range instead of going cell by cell. */
function replaceConcatenate(): void {
  const { compute } = registries.functionRegistry.get('CONCATENATE');
  replaceCompute('CONCATENATE', function (this: EvalContext, ...args: Arg[]) {
    const [left, right] = args;
    if (args.length !== 2 || !(isWide(left) || isWide(right))) return compute.apply(this, args);
    return elementwise(args, (a, b) => [a, b].find(isError) ?? { value: textOf(a) + textOf(b) });
  });
}
