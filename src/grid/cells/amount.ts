import type { Argument } from './argument';
import { toCell, toArgument } from './argument';
import { failCell } from '../fail';
import { toNumber } from './number';

/** One cell that must hold a number of 0 or more. */
export function toAmount(caller: string, name: string, value: unknown): number {
  const [argument, amount] = oneNumber(caller, name, value);
  if (amount < 0) failCell(argument, 0, 0, 'negative', amount);
  return amount;
}

/** One cell that must hold a number above 0. */
export function toPositive(caller: string, name: string, value: unknown): number {
  const [argument, amount] = oneNumber(caller, name, value);
  if (!(amount > 0)) failCell(argument, 0, 0, 'notPositive', amount);
  return amount;
}

function oneNumber(caller: string, name: string, value: unknown): [Argument, number] {
  const argument = toArgument(caller, name, toCell(caller, name, value));
  return [argument, toNumber(argument, 0)];
}
