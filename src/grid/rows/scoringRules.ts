import { toArgument } from '../cells/argument';
import { fail, failCell } from '../fail';
import { isBlank } from '../cells/isBlank';
import { maybeNumber } from '../cells/number';
import type { Reader } from '../cells/reader';

/** The scoring rules, action by action. */
export interface ScoringRules {
  readonly points: Float64Array;
  /** Most times counted; Infinity: all. */
  readonly most: Float64Array;
  /** Days after which a dated action is worth half; Infinity: never. */
  readonly halfLife: Float64Array;
  readonly hasHalfLife: boolean;
}

/** Reads the rules for so many actions: one row each of points, most times counted, half-life; or one row of points. */
export function toScoringRules(read: Reader, value: unknown, actions: number): ScoringRules {
  const given = toArgument(read('rules', value));
  if (given.isScalar && isBlank(value)) fail(given, 'missing');
  const isRow = given.rows === 1 && actions > 1 && given.columns === actions;
  const rules = isRow
    ? toArgument(
        read(
          'rules',
          (given.cells[0] ?? []).map((cell) => [cell]),
        ),
      )
    : given;
  if (rules.columns > 3) fail(rules, 'rulesWide', { columns: rules.columns });
  // An open-ended range may run on below the rules, but only with blanks.
  const extra = rules.cells.slice(actions).some((row) => !row.every(isBlank));
  if (rules.rows < actions || extra) fail(rules, 'rulesDiffer', { rows: rules.rows, columns: actions });

  const column = (at: number, blank: number) =>
    Float64Array.from({ length: actions }, (_, row) => maybeNumber(rules, row, at, blank));
  const result = { points: column(0, 0), most: column(1, Infinity), halfLife: column(2, Infinity) };
  result.most.forEach((most, row) => most < 0 && failCell(rules, row, 1, 'negative', most));
  result.halfLife.forEach((days, row) => days <= 0 && failCell(rules, row, 2, 'notPositive', days));
  return { ...result, hasHalfLife: result.halfLife.some((days) => days < Infinity) };
}
