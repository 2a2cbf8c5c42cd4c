import type { Argument } from './argument';
import { toCell, toArgument } from './argument';
import { failCell } from '../fail';
import { toNumber } from './number';
import type { Given } from './reader';

/** One cell that must hold a number of 0 or more. */
export function toAmount(given: Given): number {
  const [argument, amount] = oneNumber(given);
  if (amount < 0) failCell(argument, 0, 0, 'negative', amount);
  return amount;
}

/** One cell that must hold a number above 0. */
export function toPositive(given: Given): number {
  const [argument, amount] = oneNumber(given);
  if (!(amount > 0)) failCell(argument, 0, 0, 'notPositive', amount);
  return amount;
}

function oneNumber(given: Given): [Argument, number] {
  const argument = toArgument({ ...given, value: toCell(given) });
  return [argument, toNumber(argument, 0)];
}
