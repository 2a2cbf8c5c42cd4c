// COUNTIFS and its kin over long columns: which cells meet a criterion is found out once a calculation, not once a formula.
import { EvaluationError, helpers, registries } from '@odoo/o-spreadsheet';
import type { AddFunctionDescription, Arg, CellValue, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
import { isArray } from './matrix';
import type { Cells } from './matrix';
import { Recent } from './recent';

type Compute = AddFunctionDescription['compute'];

/** The cells that meet a criterion, counted column after column: their places in order, and a 1 at each. */
interface Marks {
  readonly places: readonly number[];
  readonly bits: Uint8Array;
}

/** What is known of a range: its values, and by the text of a criterion the cells that meet it. */
interface Known {
  readonly values: Values;
  readonly marks: Recent<string, Marks>;
}

/** By the range, with which they go. */
const found = new WeakMap<Cells, Known>();

/** 30 of one column in a workbook with its eleven sheets. */
const MOST_CRITERIA = 100;

function knownOf(range: Cells): Known {
  const known = found.get(range) ?? { values: valuesOf(range), marks: new Recent<string, Marks>(MOST_CRITERIA) };
  found.set(range, known);
  return known;
}

/** Replaces the functions that count or sum what meets criteria. */
export function replaceCriteria(): void {
  const { compute } = registries.functionRegistry.get('SUMIFS');
  replace('COUNTIF', compute, (criteria) => criteria, count);
  replace('COUNTIFS', compute, (criteria) => criteria, count);
  replace('SUMIFS', compute, ([, ...criteria]) => criteria, sum);
}

function replace(
  name: string,
  sumIfs: Compute,
  criteriaOf: (args: readonly Arg[]) => readonly Arg[],
  answer: (places: readonly number[], args: readonly Arg[]) => number,
): void {
  const { description, args, compute } = registries.functionRegistry.get(name);
  registries.functionRegistry.replace(name, {
    description,
    args,
    isExported: true,
    compute(this: EvalContext, ...given: Arg[]) {
      const missing = given.map(missingReference).find((error) => error !== undefined);
      if (missing) return missing;
      const places = placesOf(criteriaOf(given), sumIfs, this);
      return places ? answer(places, given) : compute.apply(this, given);
    },
  });
}

/** What a range on a sheet that is not there comes as; an error that stands in a cell is counted like anything else. */
function missingReference(arg: Arg): FunctionResultObject | undefined {
  const [only] = isArray(arg) && arg.length === 1 && arg[0]?.length === 1 ? arg[0] : [];
  return only instanceof EvaluationError && only.value === '#REF' ? only : undefined;
}

/** The cells that meet all criteria; nothing where these are not pairs of a range and a text, all ranges of one size. */
function placesOf(criteria: readonly Arg[], sumIfs: Compute, context: EvalContext): readonly number[] | undefined {
  const all: Marks[] = [];
  const [first] = criteria;
  for (let index = 0; index < criteria.length; index += 2) {
    const range = criteria[index];
    const criterion = criteria[index + 1];
    if (!isArray(range) || !isArray(first) || isArray(criterion) || !isSameSize(range, first)) return undefined;
    all.push(marksOfOne(range, helpers.toString(criterion), sumIfs, context));
  }
  return inAll(all);
}

/** Beginning with the fewest. */
function inAll(all: readonly Marks[]): readonly number[] | undefined {
  const [fewest, ...others] = [...all].sort((one, other) => one.places.length - other.places.length);
  return others.reduce((places, { bits }) => places?.filter((at) => bits[at] === 1), fewest?.places);
}

/** Each value is asked about once. */
function marksOfOne(range: Cells, criterion: string, sumIfs: Compute, context: EvalContext): Marks {
  const { values, marks } = knownOf(range);
  return marks.of(criterion, () => {
    const met = meeting(values.distinct, criterion, sumIfs, context);
    return marked(values.which, met);
  });
}

function marked(which: Uint32Array, met: Uint8Array): Marks {
  const [places, bits] = [new Array<number>(), new Uint8Array(which.length)];
  for (let at = 0; at < which.length; at++) {
    if (met[which[at] ?? 0] !== 1) continue;
    bits[at] = 1;
    places.push(at);
  }
  return { places, bits };
}

/** Which values meet a criterion, asked of the engine's own SUMIFS: it reads what is beside a value that does, and nothing else. */
function meeting(
  distinct: readonly FunctionResultObject[],
  criterion: string,
  sumIfs: Compute,
  context: EvalContext,
): Uint8Array {
  const met = new Uint8Array(distinct.length);
  const beside = distinct.map((_, index) => ({
    get value() {
      met[index] = 1;
      return null;
    },
  }));
  sumIfs.call(context, [beside], [[...distinct]], { value: criterion });
  return met;
}

interface Values {
  readonly distinct: readonly FunctionResultObject[];
  /** For each cell, column after column, which of them it holds. */
  readonly which: Uint32Array;
}

function valuesOf(range: Cells): Values {
  const height = range[0]?.length ?? 0;
  const [which, distinct] = [new Uint32Array(range.length * height), new Array<FunctionResultObject>()];
  const known = new Map<CellValue | undefined, number>();
  let at = 0;
  for (const column of range) {
    for (const cell of column) {
      let index = known.get(cell.value);
      if (index === undefined) {
        index = distinct.push({ value: cell.value }) - 1;
        known.set(cell.value, index);
      }
      which[at++] = index;
    }
  }
  return { distinct, which };
}

function isSameSize(one: Cells, other: Cells): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}

function count(places: readonly number[]): number {
  return places.length;
}

function sum(places: readonly number[], [summed, range]: readonly Arg[]): number {
  if (!isArray(summed) || !isArray(range)) return 0;
  const height = range[0]?.length ?? 0;
  let total = 0;
  for (const at of places) {
    const value = summed[Math.floor(at / height)]?.[at % height]?.value;
    if (typeof value === 'number') total += value;
  }
  return total;
}
