import type { Argument } from './argument';
import { toColumn } from './argument';
import { failCell } from '../fail';
import { toNumber } from './number';
import type { Reader } from './reader';

/** Conversion rates along the funnel, top first, and whether they stood in a row. */
export interface Rates {
  readonly values: readonly number[];
  readonly isRow: boolean;
}

/** Reads rates above 0 (or from 0 on, where that makes sense) up to 1; none may be blank, for that would drop a stage. */
export function toRates(read: Reader, value: unknown, allowZero: boolean): Rates {
  const column = toColumn(read('rates', value));
  const values = column.cells.map((_, row) => rateAt(column, row, allowZero));
  return { values, isRow: Array.isArray(value) && value.length === 1 && values.length > 1 };
}

/** One number per stage, in the direction of the rates. */
export function alongRates(rates: Rates, stages: number[]): number[][] {
  return rates.isRow ? [stages] : stages.map((stage) => [stage]);
}

function rateAt(column: Argument, row: number, allowZero: boolean): number {
  const rate = toNumber(column, row);
  if (rate > 1 || rate < 0 || (rate === 0 && !allowZero)) failCell(column, row, 0, 'rate', column.cells[row]?.[0]);
  return rate;
}
