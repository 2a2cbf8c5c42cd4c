// COUNTIFS and its kin over long columns: which cells meet a criterion is found out once a calculation, not once a formula.
import { EvaluationError, helpers, registries } from '@odoo/o-spreadsheet';
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
import { isArray } from './matrix';
import type { Cells } from './matrix';
import { Recent } from './recent';

type Compute = AddFunctionDescription['compute'];

/** 1 for each cell that meets a criterion, column after column. */
type Marks = Uint8Array;

/** By the range, with which they go, and the text of the criterion: 30 of one column in a workbook with its eleven sheets. */
const found = new WeakMap<Cells, Recent<string, Marks>>();

const MOST_CRITERIA = 100;

/** Sizes of ranges: rows that are added make a new one each. */
const MOST_SIZES = 30;

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
  answer: (marks: Marks, args: readonly Arg[]) => number,
): void {
  const { description, args, compute } = registries.functionRegistry.get(name);
  registries.functionRegistry.replace(name, {
    description,
    args,
    isExported: true,
    compute(this: EvalContext, ...given: Arg[]) {
      const missing = given.map(missingReference).find((error) => error !== undefined);
      if (missing) return missing;
      const marks = marksOf(criteriaOf(given), sumIfs, this);
      return marks ? answer(marks, given) : compute.apply(this, given);
    },
  });
}

/** What a range on a sheet that is not there comes as; an error that stands in a cell is counted like anything else. */
function missingReference(arg: Arg): FunctionResultObject | undefined {
  const [only] = isArray(arg) && arg.length === 1 && arg[0]?.length === 1 ? arg[0] : [];
  return only instanceof EvaluationError && only.value === '#REF' ? only : undefined;
}

/** The cells that meet all criteria; nothing where these are not pairs of a range and a text, all ranges of one size. */
function marksOf(criteria: readonly Arg[], sumIfs: Compute, context: EvalContext): Marks | undefined {
  let marks: Marks | undefined;
  const [first] = criteria;
  for (let index = 0; index < criteria.length; index += 2) {
    const [range, criterion] = [criteria[index], criteria[index + 1]];
    if (!isArray(range) || !isArray(first) || isArray(criterion) || !isSameSize(range, first)) return undefined;
    const met = marksOfOne(range, helpers.toString(criterion), sumIfs, context);
    marks = marks ? both(marks, met) : met;
  }
  return marks;
}

/** Asked of the engine's own SUMIFS, which reads the value of each cell that meets the criterion and of no other. */
function marksOfOne(range: Cells, criterion: string, sumIfs: Compute, context: EvalContext): Marks {
  const known = found.get(range) ?? new Recent<string, Marks>(MOST_CRITERIA);
  found.set(range, known);
  return known.of(criterion, () => {
    const [width, height] = [range.length, range[0]?.length ?? 0];
    const recorder = recorders.of(`${width} ${height}`, () => recorderFor(width, height));
    recorder.marks = new Uint8Array(recorder.marks.length);
    sumIfs.call(context, recorder.cells, range, { value: criterion });
    return recorder.marks;
  });
}

interface Recorder {
  /** Each notes below when it is read. */
  readonly cells: Cells;
  marks: Marks;
}

const recorders = new Recent<string, Recorder>(MOST_SIZES);

function recorderFor(width: number, height: number): Recorder {
  const recorder: Recorder = { cells: [], marks: new Uint8Array(width * height) };
  for (let col = 0; col < width; col++) {
    recorder.cells.push(Array.from({ length: height }, (_, row) => noting(recorder, col * height + row)));
  }
  return recorder;
}

function noting(recorder: Recorder, at: number): FunctionResultObject {
  return {
    get value() {
      recorder.marks[at] = 1;
      return null;
    },
  };
}

function isSameSize(one: Cells, other: Cells): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}

// Bare loops: a Dashboard of 8,000 leads goes through millions of marks an edit.

function both(one: Marks, other: Marks): Marks {
  const marks = new Uint8Array(one.length);
  for (let at = 0; at < marks.length; at++) marks[at] = (one[at] ?? 0) & (other[at] ?? 0);
  return marks;
}

function count(marks: Marks): number {
  let marked = 0;
  for (let at = 0; at < marks.length; at++) marked += marks[at] ?? 0;
  return marked;
}

function sum(marks: Marks, [summed, range]: readonly Arg[]): number {
  if (!isArray(summed) || !isArray(range)) return 0;
  const height = range[0]?.length ?? 0;
  let total = 0;
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
    const value = summed[Math.floor(at / height)]?.[at % height]?.value;
    if (typeof value === 'number') total += value;
  }
  return total;
}
