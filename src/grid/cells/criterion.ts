// What a persona asks of an attribute: `SaaS, Fintech` any of, `>=50`, `50-200`, `!student` not, blank or `*` anything.

import type { Argument } from './argument';
import { failCell } from '../fail';
import { folded } from '../../words/folded';
import { isBlank } from './isBlank';
import { isErrorText } from './isErrorText';
import { numberOf, textToNumber } from './number';

/** Whether an attribute, as a person typed it, is what is asked for. */
export type Criterion = (value: unknown) => boolean;

/** Reads a criterion; undefined when it asks for nothing. */
export function maybeCriterion(table: Argument, row: number, column: number): Criterion | undefined {
  const cell = table.cells[row]?.[column];
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'number' || typeof cell === 'boolean') return oneOf([String(cell)], table, row, column);
  if (typeof cell !== 'string' || isErrorText(cell) || /\d,\d{3}(?!\d)/.test(cell))
    return failCell(table, row, column, 'notCriterion', cell);
  const text = cell.trim();
  if (text === '*') return undefined;
  const isNot = text.charAt(0) === '!';
  const wanted = (isNot ? text.slice(1) : text).split(',').map((part) => part.trim());
  if (wanted.some((part) => part === '')) failCell(table, row, column, 'notCriterion', cell);
  const matches = oneOf(wanted, table, row, column);
  return isNot ? (value) => !matches(value) : matches;
}

function oneOf(wanted: readonly string[], table: Argument, row: number, column: number): Criterion {
  const tests = wanted.map((part) => testOf(part, table, row, column));
  return (value) => !isBlank(value) && tests.some((isMatch) => isMatch(value));
}

function testOf(part: string, table: Argument, row: number, column: number): Criterion {
  const comparison = /^(>=|<=|>|<|=)(.*)$/.exec(part);
  if (comparison !== null) {
    const bound = textToNumber(comparison[2] ?? '');
    if (Number.isNaN(bound)) failCell(table, row, column, 'notCriterion', part);
    return comparing(comparison[1] ?? '', bound);
  }
  const range = /^(\d+(?:\.\d+)?)\s*[-–]\s*(\d+(?:\.\d+)?)$/.exec(part);
  const isWithin = range === null ? undefined : within(Number(range[1]), Number(range[2]));
  // A size band such as "50-200" may also stand in the profile as it is.
  const text = folded(part);
  const number = textToNumber(part);
  return (value) => isWithin?.(value) === true || folded(String(value)) === text || numberOf(value) === number;
}

function within(low: number, high: number): Criterion {
  return (value) => numberOf(value) >= low && numberOf(value) <= high;
}

function comparing(sign: string, bound: number): Criterion {
  if (sign === '>=') return (value) => numberOf(value) >= bound;
  if (sign === '<=') return (value) => numberOf(value) <= bound;
  if (sign === '>') return (value) => numberOf(value) > bound;
  return sign === '<' ? (value) => numberOf(value) < bound : (value) => numberOf(value) === bound;
}
