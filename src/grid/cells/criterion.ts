// What a persona asks of an attribute: `SaaS, Fintech` any of, `>=50`, `50-200`, `!student` not, blank or `*` anything.

import type { Argument } from './argument';
import { failCell } from '../fail';
import { folded } from '../../words/folded';
import { isBlank } from './isBlank';
import { isErrorText } from './isErrorText';
import { textToNumber } from './number';
import { bandOf, type Band } from './sizeBand';

/** Whether an attribute, as a person typed it, is what is asked for. */
export type Criterion = (value: unknown) => boolean;

/** A criterion taken apart: any of its tests, or none of them. */
export interface CriterionParts {
  readonly isNot: boolean;
  readonly tests: readonly CriterionTest[];
}

/** Met by the word, or by a number within limits; null: no word, no limit. */
export interface CriterionTest {
  readonly word: string | null;
  readonly isNumeric: boolean;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the limits themselves are outside. */
  readonly isOpen: boolean;
}

/** Reads a criterion; undefined when it asks for nothing. */
export function maybeCriterion(table: Argument, row: number, column: number): Criterion | undefined {
  const parts = maybeCriterionParts(table, row, column);
  return parts && ((value) => meets(value, parts.tests) !== parts.isNot);
}

/** Takes a criterion apart; undefined when it asks for nothing. */
export function maybeCriterionParts(table: Argument, row: number, column: number): CriterionParts | undefined {
  const cell = table.cells[row]?.[column];
  if (isBlank(cell)) return undefined;
  const test = (part: string) => testOf(part, table, row, column);
  if (typeof cell === 'number' || typeof cell === 'boolean') return { isNot: false, tests: [test(String(cell))] };
  if (typeof cell !== 'string' || isErrorText(cell) || /\d,\d{3}(?!\d)/.test(cell))
    return failCell(table, row, column, 'notCriterion', cell);
  const text = cell.trim();
  if (text === '*') return undefined;
  const isNot = text.charAt(0) === '!';
  const wanted = (isNot ? text.slice(1) : text).split(',').map((part) => part.trim());
  if (wanted.some((part) => part === '')) failCell(table, row, column, 'notCriterion', cell);
  return { isNot, tests: wanted.map(test) };
}

function meets(value: unknown, tests: readonly CriterionTest[]): boolean {
  if (isBlank(value)) return false;
  return tests.some(
    (test) => (test.word !== null && folded(String(value)) === test.word) || isWithin(bandOf(value), test),
  );
}

/** A band is within limits when all of it is. */
function isWithin(band: Band | undefined, { isNumeric, low, high, isOpen }: CriterionTest): boolean {
  if (!isNumeric || band === undefined) return false;
  if (isOpen) return (low === null || band.low > low) && (high === null || band.high < high);
  return (low === null || band.low >= low) && (high === null || band.high <= high);
}

function testOf(part: string, table: Argument, row: number, column: number): CriterionTest {
  const comparison = /^(>=|<=|>|<|=)(.*)$/.exec(part);
  if (comparison !== null) {
    const bound = textToNumber(comparison[2] ?? '');
    if (Number.isNaN(bound)) failCell(table, row, column, 'notCriterion', part);
    return comparing(comparison[1] ?? '', bound);
  }
  const range = /^(\d+(?:\.\d+)?)\s*[-–]\s*(\d+(?:\.\d+)?)$/.exec(part);
  // A size band such as "50-200" may also stand in the profile as it is.
  const word = folded(part);
  const [low, high] = range === null ? [textToNumber(part), textToNumber(part)] : [Number(range[1]), Number(range[2])];
  if (Number.isNaN(low)) return { word, isNumeric: false, low: null, high: null, isOpen: false };
  return { word, isNumeric: true, low, high, isOpen: false };
}

function comparing(sign: string, bound: number): CriterionTest {
  return {
    word: null,
    isNumeric: true,
    low: sign.charAt(0) === '<' ? null : bound,
    high: sign.charAt(0) === '>' ? null : bound,
    isOpen: sign === '>' || sign === '<',
  };
}
