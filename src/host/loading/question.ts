// What a custom function is asked, as one text: Google keeps an answer by the function's name and the values of its arguments.

import { LOADING } from '../engine/errors';
import { isDate } from '../engine/values';

/** The function and the values it is given, kinds told apart. */
export function questionOf(name: string, args: readonly unknown[]): string {
  return `${name}(${textOf(args)})`;
}

/** Whether any of the values is still loading. */
export function isLoadingIn(args: readonly unknown[]): boolean {
  return args.some((arg) => (Array.isArray(arg) ? isLoadingIn(arg) : arg === LOADING));
}

/** Values as they travel; a date is told from its text. */
export function textOf(values: readonly unknown[]): string {
  return JSON.stringify(values.map(tellDate));
}

function tellDate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tellDate);
  return isDate(value) ? { date: value.getTime() } : value;
}
